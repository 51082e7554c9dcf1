package org.caremarket.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the service tells operators and programs about itself, and what it keeps to itself. */
@MicronautTest(transactional = false)
class OperatorsEndpointsTest implements OnPostgres {

    private static final String TOKEN = "a-token-of-this-test";

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    @Override
    public Map<String, String> getProperties() {
        var settings = new HashMap<>(Postgres.fresh().properties());
        settings.put("caremarket.metrics-token", TOKEN);
        return settings;
    }

    @Test
    void healthIsOneWordThatTheRegisterWasAskedFor() throws Exception {
        var answer = get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void metricsAreForTheMachineItselfOrForTheToken() throws Exception {
        assertThat(get("/prometheus").body()).contains("caremarket_pool_borrowed");
        assertThat(get("/prometheus", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(404);
        var withToken = get("/prometheus", "X-Forwarded-For", "192.0.2.1", "Authorization", "Bearer " + TOKEN);
        assertThat(withToken.statusCode()).isEqualTo(200);
        var wrong = get("/prometheus", "X-Forwarded-For", "192.0.2.1", "Authorization", "Bearer another");
        assertThat(wrong.statusCode()).isEqualTo(404);
    }

    @Test
    void nothingElseOfTheFrameworkAnswers() throws Exception {
        for (var path : new String[] {"/metrics", "/beans", "/routes", "/env", "/info", "/loggers", "/threaddump"}) {
            assertThat(get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void theDescriptionOfTheApiHasEveryRouteAndNoPage() throws Exception {
        var answer = get("/openapi.yml");
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Map<String, Map<String, Object>>> written = new Yaml().load(answer.body());
        var described = new TreeSet<String>();
        written.get("paths").forEach((path, methods) ->
                methods.keySet().forEach(method -> described.add(method.toUpperCase() + " " + path)));
        var served = new TreeSet<String>();
        router.uriRoutes()
                .filter(route -> route.getDeclaringType().getName().startsWith("org.caremarket."))
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/v1"))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .forEach(route -> served.add(route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString()));
        assertThat(served).isNotEmpty();
        assertThat(described).isEqualTo(served);
        assertThat(answer.body()).as("what the service fills in itself").doesNotContain("schemas/Actor\"");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
