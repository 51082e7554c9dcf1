package org.caremarket.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript that follows no redirect by itself and keeps cookies. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** As browsers send it. */
    private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public Browser(URI server) {
        this.server = server;
    }

    /** An answer, with its body as text. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public Document page() {
            return Jsoup.parse(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        /** The visible text of the page. */
        public String text() {
            return page().text();
        }
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The token of the form on the page that was last opened. */
    public String csrf() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).header("Accept", ACCEPT).GET());
    }

    /** A file as it is. Its bytes do not survive as the text of an {@link Answer}. */
    public HttpResponse<byte[]> file(String path) {
        return send(request(path).header("Accept", ACCEPT).GET(), BodyHandlers.ofByteArray());
    }

    /** Posts a form with the token of the last page. */
    public Answer post(String path, Map<String, String> fields) {
        var form = new LinkedHashMap<>(fields);
        form.putIfAbsent("csrfToken", token);
        return postRaw(path, form, Map.of());
    }

    /** Posts exactly these fields and headers. */
    public Answer postRaw(String path, Map<String, String> fields, Map<String, String> headers) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return postBody(path, body, headers);
    }

    /** Posts exactly this text as a form. */
    public Answer postBody(String path, String body) {
        return postBody(path, body, Map.of());
    }

    private Answer postBody(String path, String body, Map<String, String> headers) {
        var request = request(path).header("Accept", ACCEPT)
                .header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Calls the API with this token; an empty one sends none. */
    public Answer api(String method, String path, String bearer, String json) {
        var request = request(path).header("Accept", "application/json").header("Content-Type", "application/json");
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return send(request.method(method, json.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Calls the API without a token of our own, with these headers. */
    public Answer api(String method, String path, Map<String, String> headers, String json) {
        var request = request(path).header("Accept", "application/json").header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.method(method, json.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a form with a file as browsers do, with the token of the last page first. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        var form = new LinkedHashMap<String, String>();
        form.put("csrfToken", token);
        form.putAll(fields);
        return send(multipart(request(path).header("Accept", ACCEPT), form, fileName, content));
    }

    /** Calls the API with a file. */
    public Answer apiUpload(String path, String bearer, Map<String, String> fields, String fileName, byte[] content) {
        var request = request(path).header("Accept", "application/json").header("Authorization", "Bearer " + bearer);
        return send(multipart(request, fields, fileName, content));
    }

    private static HttpRequest.Builder multipart(
            HttpRequest.Builder request, Map<String, String> fields, String fileName, byte[] content) {
        var boundary = "----the-boundary-of-this-form";
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").formatted(boundary, fileName)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Opens the sign-in page and signs in. */
    public Answer signIn(String root, String email, String password) {
        get(root + "/sign-in");
        return post(root + "/sign-in", Map.of("email", email, "password", password));
    }

    private HttpRequest.Builder request(String path) {
        // No answer at all is a failure, not a reason to wait for ever.
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofMinutes(2));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        var response = send(request, BodyHandlers.ofString());
        for (var line : response.headers().allValues("set-cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        var field = Jsoup.parse(response.body()).selectFirst("input[name=csrfToken]");
        if (field != null) {
            token = field.val();
        }
        return new Answer(response.statusCode(), response.body(), response);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
