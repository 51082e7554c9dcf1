package org.caremarket.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * A message that survives one redirect: after a form is posted, the next page says what was done. It travels in a
 * cookie, so no server has to remember it; whoever forges one only misleads themselves, and it is escaped like any
 * other text. It must not hold personal data.
 */
public final class Flash {

    static final String COOKIE = "flash";
    private static final int LONGEST = 300;

    private Flash() {}

    /**
     * Leads on to another page, which then shows the message.
     *
     * @param path a path of ours, beginning with a single slash
     * @param message what was done, for example {@code Action added}; at most 300 characters are kept
     */
    public static <T> MutableHttpResponse<T> redirect(HttpRequest<?> request, String path, String message) {
        var text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return HttpResponse.<T>seeOther(URI.create(path)).cookie(cookie(value, Duration.ofMinutes(1), request));
    }

    static Optional<String> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(Flash::decode);
    }

    /** Forgets the message once a page has shown it. */
    static void clear(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.cookie(cookie("", Duration.ZERO, request));
    }

    private static Optional<String> decode(String value) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return text.isBlank() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(String value, Duration age, HttpRequest<?> request) {
        return Cookie.of(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(Https.is(request))
                .sameSite(SameSite.Lax)
                .maxAge(age);
    }
}
