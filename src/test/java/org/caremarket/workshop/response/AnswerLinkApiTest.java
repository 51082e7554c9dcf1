package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.platform.access.RandomToken;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.testing.TestClock;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a provider's program does with the secret of their link in a header. */
class AnswerLinkApiTest extends CouncilRoutes {

    private static final String PATH = "/api/v1/sheffield/answers";

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    ProviderFixture providers;

    @Inject
    Agenda agenda;

    @Inject
    TestClock clock;

    private Workshop workshop;
    private ProviderFixture.Invited provider;
    private List<Question> questions;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put("test.clock", "true");
        return properties;
    }

    @BeforeEach
    void invite() {
        clock.pass(Duration.ofHours(2));
        workshop = in("sheffield", workshops::open);
        provider = in("sheffield", () -> providers.invited(workshop, "Example Care"));
        questions = in("sheffield", () -> agenda.questions(workshop.id()));
    }

    private <T> T in(String council, Supplier<T> work) {
        return councils.council(council).orElseThrow().call(work::get);
    }

    private Browser.Answer call(String method, String path, String secret, String body) {
        return new Browser(server.getURI()).api(method, path, Map.of("X-Answer-Token", secret), body);
    }

    private Map<String, Object> read() throws IOException {
        return map(call("GET", PATH, provider.token(), ""));
    }

    private Browser.Answer save(int place, String answer, String seen) {
        var id = questions.get(place).id();
        return call("PUT", PATH, provider.token(),
                "{\"answers\":{\"%d\":%s},\"seen\":{\"%d\":\"%s\"}}".formatted(id, answer, id, seen));
    }

    private String seen(Map<String, Object> read, int place) {
        return (String) ((Map<?, ?>) read.get("seen")).get("" + questions.get(place).id());
    }

    private Map<?, ?> mine(Map<String, Object> read, int place) {
        return (Map<?, ?>) ((Map<?, ?>) read.get("answers")).get("" + questions.get(place).id());
    }

    @Test
    void answersAreReadSavedAndSentAndNothingNewerIsLost() throws IOException {
        var first = read();
        assertThat(first).containsEntry("title", workshop.title()).containsEntry("organisation", "Example Care")
                .containsEntry("state", "OPEN").doesNotContainKey("sentAt").doesNotContainKey("madeUp");
        assertThat((Map<?, ?>) first.get("answers")).isEmpty();
        assertThat((List<?>) first.get("sections")).hasSize(2);

        var saved = save(0, "{\"agreement\":\"PARTLY\",\"text\":\"Rounds are longer\",\"quoting\":\"NAMED\"}", seen(first, 0));
        assertThat(saved.status()).isEqualTo(200);
        var stale = save(0, "{\"text\":\"From elsewhere\"}", seen(first, 0));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
        assertThat(stale.body()).contains("Rounds are longer").contains("From elsewhere");
        assertThat(save(4, "{\"choices\":[\"South\",\"North\"]}", seen(first, 4)).status()).isEqualTo(200);

        var tooEarly = call("POST", PATH + "/sending", provider.token(), "{\"allSeen\":\"%s\"}".formatted(map(saved).get("allSeen")));
        assertThat(tooEarly.status()).isEqualTo(409);
        var now = read();
        assertThat(mine(now, 0).get("sent")).isEqualTo(false);
        assertThat(((Map<?, ?>) mine(now, 4).get("answer")).get("choices")).isEqualTo(List.of("South", "North"));
        var sent = call("POST", PATH + "/sending", provider.token(), "{\"allSeen\":\"%s\"}".formatted(now.get("allSeen")));
        assertThat(sent.status()).isEqualTo(200);
        var again = read();
        assertThat(again).containsKey("sentAt").doesNotContainKey("savedAt");
        assertThat(mine(again, 0).get("sent")).isEqualTo(true);

        in("sheffield", () -> {
            providers.close(workshop);
            return null;
        });
        assertThat(save(1, "{\"text\":\"Too late\"}", seen(again, 1)).status()).isEqualTo(409);
    }

    @Test
    void everyTokenThatDoesNotWorkGetsTheSameAnswer() {
        var foreign = in("sefton", () -> providers.invited(workshops.open(), "Other Care"));
        var answers = new ArrayList<Browser.Answer>();
        for (var wrong : List.of(RandomToken.make(), foreign.token(), "none", "")) {
            answers.add(call("GET", PATH, wrong, ""));
            answers.add(call("PUT", PATH, wrong, "{}"));
        }
        answers.add(new Browser(server.getURI()).api("GET", PATH, Map.of(), ""));
        answers.add(new Browser(server.getURI()).api("GET", PATH + "?X-Answer-Token=" + provider.token(), Map.of(), ""));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
        assertThat(answers.stream().map(Browser.Answer::body).distinct()).hasSize(1);

        var refused = 0;
        for (int i = 0; i < 30; i++) {
            refused += call("GET", PATH, RandomToken.make(), "").status() == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
        assertThat(call("GET", PATH, provider.token(), "").status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeAnAnswerIsRefusedByField() throws IOException {
        var other = in("sheffield", workshops::open);
        var foreign = in("sheffield", () -> agenda.questions(other.id())).getFirst().id();
        var refused = call("PUT", PATH, provider.token(),
                "{\"answers\":{\"%d\":{\"text\":\"Theirs\"},\"%d\":{\"text\":\"Ours\"}}}".formatted(foreign, questions.get(1).id()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("answers." + foreign);
        var seen = read();
        assertThat((Map<?, ?>) seen.get("answers")).isEmpty();
        for (var wrong : Map.of(0, "{\"agreement\":\"MAYBE\"}", 1, "{\"scale\":3}", 2, "{\"choices\":[\"Fees\",\"Rounds\"]}",
                3, "{\"choices\":[\"Nothing\"]}", 4, "{\"choices\":[\"North\",\"North\"]}", 5, "{\"scale\":6}").entrySet()) {
            var answer = save(wrong.getKey(), wrong.getValue(), seen(seen, wrong.getKey()));
            assertThat(answer.status()).as(wrong.getValue()).isEqualTo(422);
            assertThat(answer.body()).contains("answers.%d.".formatted(questions.get(wrong.getKey()).id()));
        }
        assertThat(call("POST", PATH + "/sending", provider.token(), "{\"allSeen\":\"\"}").status()).isEqualTo(422);
    }

    @Test
    void itIsSaidWhoComesAndTheSecretIsToldNowhere() throws IOException {
        var session = in("sheffield", () -> providers.session(workshop, 1));
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        root.addAppender(heard);
        var bodies = new ArrayList<Browser.Answer>();
        try {
            var seen = ((Map<?, ?>) read().get("attendance")).get("seen");
            var come = "{\"coming\":true,\"session\":%d,\"accessNeeds\":\"A loop\",\"seen\":\"%s\"}".formatted(session, seen);
            bodies.add(call("PUT", PATH + "/attendance", provider.token(), come));
            bodies.add(call("PUT", PATH + "/attendance", provider.token(), "{\"coming\":false,\"seen\":\"%s\"}".formatted(seen)));
            bodies.add(call("PUT", PATH + "/attendance", provider.token(), "{\"coming\":true}"));
            bodies.add(call("GET", PATH, provider.token(), ""));
            bodies.add(call("PUT", PATH, provider.token(), "{not json"));
            bodies.add(call("GET", "/api/v1/sefton/answers", provider.token(), ""));
        } finally {
            root.detachAppender(heard);
        }
        assertThat(bodies).extracting(Browser.Answer::status).containsExactly(200, 409, 422, 200, 400, 404);
        assertThat(bodies.get(3).body()).contains("A loop").contains("\"placesLeft\":0").contains("\"open\":true");
        assertThat(bodies).allSatisfy(answer -> assertThat(answer.body()).doesNotContain(provider.token()));
        assertThat(heard.list).noneMatch(event -> (event.getFormattedMessage() + event.getThrowableProxy())
                .contains(provider.token()));
    }
}
