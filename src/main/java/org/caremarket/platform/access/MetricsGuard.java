package org.caremarket.platform.access;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.caremarket.platform.database.Database;

/**
 * Who may read the metrics: whoever has the operator's token, and in the demonstration whoever sits at the machine.
 * Everybody else is told that there is nothing.
 */
@ServerFilter("/prometheus")
class MetricsGuard implements Ordered {

    private static final String BEARER = "Bearer ";

    private final Database database;
    private final @Nullable String token;

    MetricsGuard(Database database, @Nullable @Property(name = "caremarket.metrics-token") String token) {
        this.database = database;
        this.token = token == null || token.isBlank() ? null : token.strip();
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!carriesToken(request) && !(database.demonstration() && fromThisMachine(request))) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "Page not found");
        }
    }

    private boolean carriesToken(HttpRequest<?> request) {
        var sent = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return token != null && sent != null && sent.startsWith(BEARER) && MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8),
                sent.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** A proxy on this machine speaks for others, and says so. */
    private static boolean fromThisMachine(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && !headers.contains("X-Forwarded-For")
                && !headers.contains(HttpHeaders.FORWARDED);
    }
}
