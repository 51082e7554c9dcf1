package org.caremarket.platform.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.json.JSONObject;

/** Notify as far as mail needs it, on this machine: takes emails, finds them by reference, tells what became of them. */
final class NotifyStub implements AutoCloseable {

    static final String KEY = "council-11111111-2222-3333-4444-555555555555-66666666-7777-8888-9999-000000000000";
    static final String TEMPLATE = "01234567-89ab-cdef-0123-456789abcdef";

    private final HttpServer server;
    private final Map<String, JSONObject> taken = new ConcurrentHashMap<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    volatile String status = "sending";
    /** Answered to emails instead of taking them; empty: they are taken. */
    volatile String error = "";
    volatile int code = 201;
    /** Takes the email, and answers as if it had not. */
    volatile boolean losesItsAnswer;

    NotifyStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/notifications", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<JSONObject> taken() {
        return List.copyOf(taken.values());
    }

    List<String> authorizations() {
        return authorizations;
    }

    private void answer(HttpExchange call) throws IOException {
        authorizations.add(call.getRequestHeaders().getFirst("Authorization"));
        var path = call.getRequestURI().getPath();
        if (call.getRequestMethod().equals("POST")) {
            take(call);
        } else if (path.equals("/v2/notifications")) {
            var reference = call.getRequestURI().getQuery().replaceAll(".*reference=([^&]*).*", "$1");
            var found = taken.values().stream().filter(email -> email.getString("reference").equals(reference))
                    .map(email -> notification(email).toString()).toList();
            send(call, 200, "{\"notifications\":[" + String.join(",", found) + "],\"links\":{\"current\":\"/v2/notifications\"}}");
        } else {
            send(call, 200, notification(taken.get(path.substring(path.lastIndexOf('/') + 1))).toString());
        }
    }

    private void take(HttpExchange call) throws IOException {
        var email = new JSONObject(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!error.isEmpty()) {
            send(call, code, "{\"status_code\":%d,\"errors\":[{\"error\":\"BadRequestError\",\"message\":\"%s\"}]}".formatted(code, error));
            return;
        }
        var id = UUID.randomUUID().toString();
        taken.put(id, email.put("id", id));
        if (losesItsAnswer) {
            send(call, 500, "{\"status_code\":500,\"errors\":[{\"error\":\"Exception\",\"message\":\"Internal server error\"}]}");
            return;
        }
        send(call, 201, new JSONObject().put("id", id).put("reference", email.getString("reference"))
                .put("uri", address() + "/v2/notifications/" + id)
                .put("content", new JSONObject().put("body", "b").put("subject", "s").put("from_email", "c@example.org"))
                .put("template", new JSONObject().put("id", TEMPLATE).put("version", 1).put("uri", "u")).toString());
    }

    private JSONObject notification(JSONObject email) {
        return new JSONObject().put("id", email.getString("id")).put("reference", email.getString("reference"))
                .put("email_address", email.getString("email_address")).put("type", "email").put("status", status)
                .put("template", new JSONObject().put("id", TEMPLATE).put("version", 1).put("uri", "u"))
                .put("body", "b").put("subject", "s").put("created_at", "2026-05-01T09:00:00.000000Z");
    }

    private static void send(HttpExchange call, int code, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(code, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
