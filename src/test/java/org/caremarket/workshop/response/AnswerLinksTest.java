package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.access.RandomToken;
import org.caremarket.platform.access.WrongTries;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.web.SecretAddress;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.TestClock;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.invitation.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Links that work, links that do not, and where their secret must not turn up. */
@MicronautTest(transactional = false)
class AnswerLinksTest implements OnPostgres {

    @Inject
    EmbeddedServer server;

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    ProviderFixture providers;

    @Inject
    Providers finder;

    @Inject
    WrongTries wrongTries;

    @Inject
    Links links;

    @Inject
    TestClock clock;

    @Inject
    MeterRegistry meters;

    private Browser browser;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(OnPostgres.super.getProperties());
        properties.put("test.clock", "true");
        properties.put("test.failing", "true");
        return properties;
    }

    /** Fails behind a secret address; there in this test alone. */
    @Hidden
    @Controller("/{council}/failing/{token}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Requires(property = "test.failing")
    @SecretAddress
    @AllowAnyone("It only fails")
    static class FailingPages {

        @Get
        String fail(String council, String token) {
            throw new IllegalStateException("It fails");
        }
    }

    @BeforeEach
    void whoGuessedBeforeHasWaited() {
        browser = new Browser(server.getURI());
        clock.pass(Duration.ofHours(2));
    }

    private <T> T in(String council, Supplier<T> work) {
        return councils.council(council).orElseThrow().call(work::get);
    }

    private ProviderFixture.Invited invited(String council) {
        return in(council, () -> providers.invited(workshops.open(), "Example Care"));
    }

    @Test
    void everyLinkThatDoesNotWorkGetsTheSamePage() {
        var expired = invited("sheffield");
        clock.pass(Duration.ofDays(14 + 91));
        var revoked = invited("sheffield");
        in("sheffield", () -> {
            links.revoke(revoked.invitation());
            return null;
        });
        var foreign = invited("sefton");
        var good = invited("sheffield");
        var paths = List.of(expired.path("sheffield"), revoked.path("sheffield"), foreign.path("sheffield"),
                "/sheffield/answers/" + RandomToken.make(), "/sheffield/answers/none", "/sheffield/answers",
                "/sheffield/answers/%20" + good.token(), good.path("sheffield") + "/", good.path("sheffield") + "/nowhere",
                good.path("sheffield").substring(0, 60), expired.path("sheffield") + "/check",
                revoked.path("sheffield") + "/copy.txt", good.path("sheffield") + "/sections/999999",
                good.path("sheffield") + "/sections/x");
        var bodies = paths.stream().filter(path -> !path.endsWith("/")).map(path -> {
            var answer = browser.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("strict-origin");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            return answer.body();
        }).distinct().toList();
        assertThat(bodies).hasSize(1);
        assertThat(bodies.getFirst()).doesNotContain("Workshop ").doesNotContain("Example Care").doesNotContain(good.token());
        assertThat(browser.postRaw(revoked.path("sheffield") + "/opt-out", Map.of("confirmed", "yes"), Map.of()).body())
                .isEqualTo(bodies.getFirst());
        assertThat(browser.get(good.path("sheffield")).status()).isEqualTo(200);
        assertThat(browser.get(foreign.path("sefton")).status()).isEqualTo(200);
    }

    @Test
    void aPageNeedsNoCookieAndSetsNoneAndIsKeptNowhere() {
        var answer = browser.get(invited("sheffield").path("sheffield"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.page().select("img, [src*='//'], link[rel=preload]")).isEmpty();
        assertThat(answer.body().length()).isLessThan(20_000);
    }

    @Test
    void theSecretReachesNeitherLogsNorErrorPagesNorTitlesNorMetrics() {
        var provider = invited("sheffield");
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        root.addAppender(heard);
        var bodies = new ArrayList<Browser.Answer>();
        try {
            bodies.add(browser.get("/sheffield/failing/" + provider.token()));
            bodies.add(browser.get("/nowhere/answers/" + provider.token()));
            bodies.add(browser.get(provider.path("sheffield") + "/nowhere/at/all"));
            bodies.add(browser.get(provider.path("sefton")));
            bodies.add(browser.postRaw(provider.path("sheffield"), Map.of("a", "b"), Map.of()));
            bodies.add(browser.postBody(provider.path("sheffield") + "/sections/1", "%zz=1"));
        } finally {
            root.detachAppender(heard);
        }
        assertThat(bodies.getFirst().status()).isEqualTo(500);
        assertThat(bodies).allSatisfy(answer -> assertThat(answer.body()).doesNotContain(provider.token()));
        var told = heard.list.stream().map(event -> event.getFormattedMessage() + event.getThrowableProxy()).toList();
        assertThat(told).anyMatch(line -> line.contains("/{council}/failing/{token} failed"))
                .noneMatch(line -> line.contains(provider.token()));
        assertThat(browser.get(provider.path("sheffield")).page().title()).doesNotContain(provider.token());
        assertThat(meters.getMeters()).noneMatch(meter -> meter.getId().toString().contains(provider.token()));
    }

    @Test
    void oneHundredThousandGuessesHitNothingAndKeepNobodyOut() throws Exception {
        var provider = invited("sheffield");
        var refused = 0;
        for (int i = 0; i < 60; i++) {
            var answer = browser.get("/sheffield/answers/" + RandomToken.make());
            assertThat(answer.status()).isIn(404, 429);
            if (answer.status() == 429) {
                refused++;
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            }
        }
        assertThat(refused).isGreaterThan(20);
        var tasks = new ArrayList<Callable<Long>>();
        for (int task = 0; task < 4; task++) {
            tasks.add(() -> in("sheffield", () -> {
                var hits = 0L;
                for (int i = 0; i < 25_000; i++) {
                    hits += finder.find(RandomToken.make()).isPresent() ? 1 : 0;
                    wrongTries.count("198.51.100." + i);
                }
                return hits;
            }));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var guessing = tasks.stream().map(threads::submit).toList();
            while (guessing.stream().anyMatch(each -> !each.isDone())) {
                assertThat(browser.get(provider.path("sheffield") + "/attendance").status()).isIn(200, 429);
                clock.pass(Duration.ofMinutes(2));
            }
            for (var each : guessing) {
                assertThat(each.get()).isZero();
            }
        }
        assertThat(browser.get("/sheffield/answers/" + RandomToken.make()).status()).isIn(404, 429);
        assertThat(browser.get(provider.path("sheffield")).status()).isEqualTo(200);
    }

    @Test
    void aLinkHasALimitOfItsOwn() {
        Workshop workshop = in("sheffield", workshops::open);
        var busy = in("sheffield", () -> providers.invited(workshop, "Busy Care"));
        var calm = in("sheffield", () -> providers.invited(workshop, "Calm Care"));
        var fields = Map.of("session", "no", "needs", "A quiet room", "seen", "");
        for (int i = 0; i < 60; i++) {
            browser.postRaw(busy.path("sheffield") + "/attendance", fields, Map.of());
        }
        var tooOften = browser.postRaw(busy.path("sheffield") + "/attendance", fields, Map.of());
        assertThat(tooOften.status()).isEqualTo(429);
        assertThat(tooOften.text()).contains("A quiet room").contains("Wait");
        assertThat(browser.postRaw(calm.path("sheffield") + "/attendance", fields, Map.of()).status()).isNotEqualTo(429);
        clock.pass(Duration.ofMinutes(1));
        assertThat(browser.postRaw(busy.path("sheffield") + "/attendance", fields, Map.of()).status()).isNotEqualTo(429);
    }
}
