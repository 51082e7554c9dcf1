package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.caremarket.platform.database.Database;

/**
 * The two cookies of this package: the signed session token, and a random number that ties the forms of somebody who
 * is not signed in to their browser. With the {@code __Host-} prefix a browser takes them over HTTPS only and from no
 * other host; the demonstration runs on plain {@code http://localhost}, where that cannot work.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SessionCookies {

    private static final String SESSION = "session";
    private static final String VISIT = "visit";
    private static final String NEW_SESSION = "org.caremarket.cookie.session";
    private static final String NEW_VISIT = "org.caremarket.cookie.visit";

    private final boolean secure;

    SessionCookies(Database database) {
        this.secure = !database.demonstration();
    }

    /** The session token that the browser sent. */
    Optional<String> session(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(SESSION)).map(Cookie::getValue);
    }

    /** The random number of this browser; a new one is sent with the answer when there is none. */
    String visit(HttpRequest<?> request) {
        return sentVisit(request)
                .or(() -> request.getAttribute(NEW_VISIT, String.class))
                .orElseGet(() -> {
                    var made = RandomToken.make();
                    request.setAttribute(NEW_VISIT, made);
                    return made;
                });
    }

    /** The random number that the browser sent. */
    Optional<String> sentVisit(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(VISIT)).map(Cookie::getValue).filter(v -> v.length() == 43);
    }

    /** Sends this session token with the answer; an empty one makes the browser forget. */
    void give(HttpRequest<?> request, String token) {
        request.setAttribute(NEW_SESSION, token);
    }

    @ResponseFilter
    void send(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NEW_SESSION, String.class).ifPresent(token -> response.cookie(cookie(SESSION, token)));
        request.getAttribute(NEW_VISIT, String.class).ifPresent(visit -> response.cookie(cookie(VISIT, visit)));
    }

    private Cookie cookie(String name, String value) {
        var cookie = Cookie.of(name(name), value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
        return value.isEmpty() ? cookie.maxAge(Duration.ZERO) : cookie;
    }

    private String name(String name) {
        return secure ? "__Host-" + name : name;
    }
}
