package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.caremarket.council.Councils;
import org.caremarket.platform.tenancy.Scope;
import org.junit.jupiter.api.Test;

/** When no connection comes free in time, the reader is told to try again, and that is all. */
class CrowdedPoolTest {

    private static final String SIGN_IN = "{\"email\":\"nobody@ashby.example\",\"password\":\"not-a-password\"}";

    @Test
    void saysTryAgainAndRecovers() throws Exception {
        try (var tenants = new ThreeCouncils(8061, Map.of("caremarket.pool.total", "1", "caremarket.pool.per-council", "1",
                        "caremarket.pool.max-wait", "500ms", "micronaut.server.port", "-1"));
                var server = tenants.context.getBean(EmbeddedServer.class).start();
                var client = HttpClient.newHttpClient()) {
            tenants.context.getBean(Councils.class).refresh();
            var request = HttpRequest.newBuilder(server.getURI().resolve("/api/v1/ashby-canary/tokens"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(SIGN_IN))
                    .build();
            try (var held = new Held(tenants, tenants.barlow)) {
                assertThat(held.connection().isClosed()).isFalse();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.body()).contains("busy").doesNotContain("connection", "SQL", "Reference");
            }
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        }
    }

    private record Held(Connection connection) implements AutoCloseable {

        private Held(ThreeCouncils tenants, Scope scope) {
            this(scope.call(() -> {
                try {
                    return tenants.borrow();
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            }));
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
