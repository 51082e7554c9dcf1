package org.caremarket.platform.web;

import io.micronaut.http.HttpRequest;

/** Whether the person's browser speaks HTTPS, to us or to a proxy in front of us. */
public final class Https {

    private Https() {}

    /**
     * Whether the request began as HTTPS. A client that forges the proxy's header only makes its own cookies stricter,
     * so every proxy is believed.
     */
    public static boolean is(HttpRequest<?> request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
