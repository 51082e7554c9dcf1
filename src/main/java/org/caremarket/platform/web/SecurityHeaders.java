package org.caremarket.platform.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * What every response tells the browser: run and load only our own files, show us in no frame, tell nobody where
 * people came from, keep no copy of private pages. It also gives errors that come without words theirs.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ErrorPages errors;

    SecurityHeaders(ErrorPages errors) {
        this.errors = errors;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() >= 400 && response.getBody().isEmpty()) {
            errors.fill(request, response, null);
        }
        set(request, response);
        if (showsFlash(request, response)) {
            Flash.clear(request, response);
        }
    }

    /** Also asked for by error answers, because no filter sees a request that could not even be read. */
    static void set(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        // Of an address that is itself a secret nobody learns more than the host, ourselves included. With "no-referrer"
        // browsers would hide where a form comes from as well, and such a form is refused on localhost.
        if (SecretAddress.Routes.match(request)) {
            headers.set("Referrer-Policy", "strict-origin");
        } else if (!headers.contains("Referrer-Policy")) {
            headers.set("Referrer-Policy", "same-origin");
        }
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (Https.is(request)) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Only an HTML page shows the message; a stylesheet or a redirect on the way must not swallow it. */
    private static boolean showsFlash(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return Flash.read(request).isPresent()
                && response.getBody().filter(JteModel.class::isInstance).isPresent()
                && response.getCookie(Flash.COOKIE).isEmpty();
    }
}
