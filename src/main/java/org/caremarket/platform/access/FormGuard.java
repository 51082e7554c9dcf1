package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import java.net.URI;
import java.util.Set;
import org.caremarket.platform.web.SecretAddress;

/**
 * Refuses forms that did not come from our own pages. Not for the API, which no cookie opens: another site can make a
 * browser send a cookie, but not an {@code Authorization} header. Nor for routes of {@link SecretAddress}: who knows where
 * to send such a form holds the proof already, and no cookie has a part in it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class FormGuard implements Ordered {

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final FormTokens tokens;
    private final Refusals refusals;

    FormGuard(FormTokens tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        var guarded = !HARMLESS.contains(request.getMethod())
                && Via.of(request) == Via.PAGES
                && RouteAttributes.getRouteMatch(request).isPresent()
                && !SecretAddress.Routes.match(request);
        return guarded && !(fromHere(request) && tokens.valid(request)) ? refusals.staleForm(request) : null;
    }

    /** What the browser itself says of where the form was; old browsers say nothing, and the token decides. */
    private static boolean fromHere(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        var host = request.getHeaders().get(HttpHeaders.HOST);
        // Pages that give no referrer send "null".
        return origin == null || origin.equals("null") || authority(origin).equalsIgnoreCase(host);
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
