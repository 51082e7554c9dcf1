package org.caremarket.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** Whether an answer is for a person or for a program. */
public final class Negotiation {

    private Negotiation() {}

    /**
     * Whether errors are told as JSON: under {@code /api}, or when JSON is accepted or was sent and HTML is not asked
     * for. The header is read as text, because a malformed one must not make an error page fail.
     */
    public static boolean wantsJson(HttpRequest<?> request) {
        var path = request.getPath();
        if (path.equals("/api") || path.startsWith("/api/")) {
            return true;
        }
        var accepted = String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT)).toLowerCase(Locale.ROOT);
        if (accepted.contains("text/html") || accepted.contains("application/xhtml+xml")) {
            return false;
        }
        return isJson(accepted) || isJson(header(request, HttpHeaders.CONTENT_TYPE));
    }

    private static String header(HttpRequest<?> request, String name) {
        var value = request.getHeaders().get(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static boolean isJson(String types) {
        return types.contains("application/json") || types.contains("+json");
    }
}
