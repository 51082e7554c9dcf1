package org.caremarket.platform.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import org.caremarket.platform.web.Https;

/** The beginning of addresses as the reader's own browser has it: {@code https://plans.example.gov.uk}. */
public final class Origin {

    private Origin() {}

    /** Empty when the request does not say. */
    public static String of(HttpRequest<?> request) {
        var host = request.getHeaders().get(HttpHeaders.HOST);
        return host == null ? "" : (Https.is(request) ? "https://" : "http://") + host;
    }
}
