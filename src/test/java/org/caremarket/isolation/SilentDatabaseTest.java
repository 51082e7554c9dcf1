package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.caremarket.council.Councils;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database that takes connections and says nothing, as a stopped or starved server does; and lost connections. */
class SilentDatabaseTest {

    /** Ten seconds, and what a busy machine takes besides. */
    private static final Duration ABOUT_TEN_SECONDS = Duration.ofSeconds(14);

    private static Muffler muffler;
    private static ThreeCouncils tenants;
    private static EmbeddedServer server;
    private static String token;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Answer(HttpResponse<String> response, Duration took) {

        int status() {
            return response.statusCode();
        }
    }

    @BeforeAll
    static void start() throws Exception {
        muffler = new Muffler();
        tenants = new ThreeCouncils(8071, muffler::before, Map.of("caremarket.demonstration", "true",
                "caremarket.tenants", "tenants", "micronaut.server.port", "-1"));
        server = tenants.context.getBean(EmbeddedServer.class).start();
        tenants.context.getBean(Councils.class).refresh();
        token = token();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        tenants.close();
        muffler.close();
        CLIENT.close();
    }

    private static CompletableFuture<Answer> send(HttpRequest.Builder request) {
        var asked = Instant.now();
        return CLIENT.sendAsync(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> new Answer(answer, Duration.between(asked, Instant.now())));
    }

    private static String token() {
        var email = "officer@ashby.example";
        tenants.context.getBean(DemonstrationPeople.class).create(tenants.ashby, email, "Officer", Role.OFFICER);
        var answer = send(HttpRequest.newBuilder(server.getURI().resolve("/api/v1/ashby-canary/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"%s\"}"
                        .formatted(email, DemonstrationPeople.PASSWORD)))).join();
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.response().body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private static CompletableFuture<Answer> read() {
        return send(HttpRequest.newBuilder(server.getURI().resolve("/api/v1/ashby-canary/actions"))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token));
    }

    private static CompletableFuture<Answer> health() {
        return send(HttpRequest.newBuilder(server.getURI().resolve("/health")));
    }

    private static void assertSaysTryAgain(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.response().body()).doesNotContain("SQL", "Reference", "socket");
    }

    private static List<CompletableFuture<Answer>> crowd() {
        return IntStream.range(0, 8).mapToObj(n -> read()).toList();
    }

    @Test
    void isAnsweredInTime_andServedAgainAtOnce() {
        assertThat(crowd().stream().map(CompletableFuture::join)).allSatisfy(a -> assertThat(a.status()).isEqualTo(200));
        assertThat(health().join().status()).isEqualTo(200);
        muffler.silence(true);
        try {
            // The first use connections that answered just now; of the second, all are asked whether they live.
            for (var round = 0; round < 2; round++) {
                var asked = crowd();
                var well = health().join();
                assertThat(well.status()).isEqualTo(503);
                assertThat(well.response().body()).contains("DOWN");
                assertThat(well.took()).isLessThan(Duration.ofSeconds(6));
                assertThat(asked.stream().map(CompletableFuture::join)).allSatisfy(answer -> {
                    assertSaysTryAgain(answer);
                    assertThat(answer.took()).isLessThan(ABOUT_TEN_SECONDS);
                });
            }
        } finally {
            muffler.silence(false);
        }
        var again = read().join();
        assertThat(again.status()).as(again.response().body()).isEqualTo(200);
        assertThat(again.took()).isLessThan(Duration.ofSeconds(5));
        assertThat(health().join().status()).isEqualTo(200);
    }

    @Test
    void aConnectionLostJustNowIsNoFaultOfTheRequest() throws SQLException {
        assertThat(read().join().status()).isEqualTo(200);
        tenants.asSuperuser("SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE usename = '"
                + tenants.ashby.role() + "'");
        assertSaysTryAgain(read().join());
        assertThat(read().join().status()).isEqualTo(200);
    }
}
