package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.caremarket.council.Councils;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same over HTTP: three councils' actions, asked for at once with each council's own token. */
class InterleavedHttpTest {

    private static final int REQUESTS = 1_000;
    private static final Pattern TITLE = Pattern.compile("\"title\":\"canary of ([a-z-]+)\"");

    private static ThreeCouncils tenants;
    private static URI server;
    private static final Map<CouncilScope, String> TOKENS = new HashMap<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void setUp() throws Exception {
        tenants = new ThreeCouncils(8051, Map.of("caremarket.pool.total", "5", "caremarket.pool.per-council", "2",
                "caremarket.pool.max-wait", "60s", "caremarket.demonstration", "true", "caremarket.tenants", "tenants",
                "micronaut.server.port", "-1"));
        server = tenants.context.getBean(EmbeddedServer.class).start().getURI();
        tenants.context.getBean(Councils.class).refresh();
        for (var council : tenants.all()) {
            tenants.as(council, """
                    INSERT INTO delivery_plan (title, period, source) VALUES ('p', '2026', 's');
                    INSERT INTO theme (plan_id, position, title) SELECT id, 1, 't' FROM delivery_plan;
                    INSERT INTO action (plan_id, position, ref) SELECT id, n, 'r' || n FROM delivery_plan, generate_series(1, 10) n;
                    INSERT INTO action_revision (action_id, theme_id, title, description, by_when, understood, valid_from,
                                                 author)
                    SELECT action.id, theme.id, 'canary of %s', 'd', '', false, DATE '2026-01-01', 'a'
                    FROM action, theme;
                    INSERT INTO status_update (action_id, status, narrative, as_of, author)
                    SELECT id, 'GREEN', 'n', DATE '2026-01-01', 'a' FROM action;
                    """.formatted(council.slug()));
            TOKENS.put(council, token(council));
        }
    }

    @AfterAll
    static void tearDown() {
        tenants.close();
    }

    private static String token(CouncilScope council) throws Exception {
        var email = "officer@" + council.slug() + ".example";
        tenants.context.getBean(DemonstrationPeople.class)
                .create(council, email, "Officer", Role.OFFICER);
        var answer = CLIENT.send(HttpRequest.newBuilder(server.resolve("/api/v1/" + council.slug() + "/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"%s\"}"
                        .formatted(email, DemonstrationPeople.PASSWORD)))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> actions(CouncilScope council, String token) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(server.resolve("/api/v1/" + council.slug() + "/actions"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everybodyReadsTheirOwn() throws Exception {
        Set<String> wrong = ConcurrentHashMap.newKeySet();
        var few = new Semaphore(40);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < REQUESTS; i++) {
                var council = tenants.all().get(i % 3);
                few.acquire();
                threads.execute(() -> {
                    try {
                        var answer = actions(council, TOKENS.get(council));
                        var owners = TITLE.matcher(answer.body()).results().map(found -> found.group(1)).toList();
                        if (answer.statusCode() != 200 || owners.size() != 10
                                || !Set.copyOf(owners).equals(Set.of(council.slug()))) {
                            wrong.add(council.slug() + ": " + answer.statusCode() + " " + Set.copyOf(owners));
                        }
                    } catch (Exception e) {
                        wrong.add(e.toString());
                    } finally {
                        few.release();
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anothersTokenOpensNothing() throws Exception {
        for (var pair : List.of(List.of(tenants.ashby, tenants.barlow), List.of(tenants.corley, tenants.ashby))) {
            var answer = actions(pair.getFirst(), TOKENS.get(pair.getLast()));
            assertThat(answer.statusCode()).isIn(401, 404);
            assertThat(answer.body()).doesNotContain("canary of");
        }
    }
}
