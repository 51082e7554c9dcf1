package org.caremarket.workshop.published;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.testing.Statements;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.collation.CollationFixture;
import org.caremarket.workshop.invitation.Invitations;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way from what was said to what everybody can read, over HTTP. */
class YouSaidWeDidTest extends CouncilRoutes {

    private static final String SECRET = "Our finances are in trouble";
    private static final String UNNAMED = "Rounds are too short to keep carers";
    private static final String NAMED = "Pay for travel between visits";

    private static int number;

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    CollationFixture answers;

    @Inject
    Outbox outbox;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    private Browser approver;
    private Browser reader;

    @BeforeAll
    void people() {
        approver = browser("approver");
        reader = new Browser(server.getURI());
    }

    /** A closed workshop with three answers in words, one for each way of quoting, and six that agree. */
    private record Scene(Workshop workshop, long theme, List<Long> answers, long contact) {

        String path() {
            return "/sheffield" + api();
        }

        String open() {
            return "/sheffield/published" + api();
        }

        String api() {
            return "/workshops/" + workshop.id();
        }
    }

    private Scene scene() throws IOException {
        var theme = ((Number) map(api("POST", "/workshops/themes", "{\"name\":\"Travel and rounds %d\",\"description\":\"\"}"
                .formatted(++number))).get("id")).longValue();
        return councils.council("sheffield").orElseThrow().call(() -> {
            var workshop = workshops.closed(clock.instant().minus(Duration.ofHours(1)));
            var contact = answers.invite(workshop, "Hidden Care Ltd", "Hanna", "home-care", "MICRO");
            var said = List.of(
                    answers.says(workshop, contact, "Hidden Care Ltd", 1, Said.words(SECRET, Quoting.NOT)),
                    answers.says(workshop, null, "Shy Care", 1, Said.words(UNNAMED, Quoting.ANONYMOUS)),
                    answers.says(workshop, null, "Proud Care", 1, Said.words(NAMED, Quoting.NAMED)));
            for (int i = 0; i < 6; i++) {
                answers.says(workshop, null, "Agreeing Care " + i, 0, new Said(Agreement.AGREE, "", List.of(), null, Quoting.NOT));
            }
            answers.says(workshop, null, "Lonely Care", 0, new Said(Agreement.DISAGREE, "", List.of(), null, Quoting.NOT));
            return new Scene(workshop, theme, said.stream().map(answers::answer).toList(), contact);
        });
    }

    private void tagAll(Scene scene) {
        officer.get(scene.path() + "/collation");
        var answer = officer.post(scene.path() + "/collation/tags/found",
                Map.of("theme-for-all", "" + scene.theme(), "by.question", question(scene)));
        assertThat(answer.status()).isEqualTo(303);
    }

    private String question(Scene scene) {
        return officer.get(scene.path() + "/collation").page().select("#question option").get(2).val();
    }

    private void decide(Scene scene) {
        var page = scene.path() + "/dispositions/themes/" + scene.theme();
        officer.get(page);
        assertThat(officer.post(page, Map.of("decision", "ACCEPTED", "reason", "We pay for travel from April.", "version", "0"))
                .status()).isEqualTo(303);
    }

    private Browser.Answer publish(Scene scene, String allTheSame) {
        var version = approver.get(scene.path() + "/publication").page().select("input[name=version]").val();
        return approver.post(scene.path() + "/publication", Map.of("version", version, "allTheSame", allTheSame));
    }

    @Test
    void whatWasSaidIsCountedTaggedDecidedAndPublished() throws Exception {
        var scene = scene();
        var collation = officer.get(scene.path() + "/collation");
        assertThat(collation.text()).contains("1 of 1 organisation invited answered (100%)",
                "3 answers in words: 3 have no theme yet, 3 have no decision yet.", "6 of 7 organisations that answered (86%)");
        assertThat(officer.get("/sheffield").text()).contains("3 answers were said and not answered yet");
        tagAll(scene);
        assertThat(officer.get(scene.path() + "/collation").text()).contains("3 answers in words: all have a theme, 3 have no decision yet.");
        assertThat(publish(scene, "").text()).contains("Answers without a decision: 3");
        decide(scene);
        assertThat(publish(scene, "").status()).isEqualTo(303);

        var page = reader.get(scene.open());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("You said", "Accepted", "We pay for travel from April.");
        assertThat(reader.get("/sheffield/published").text()).contains(scene.workshop().title());
        assertThat(reader.api("GET", "/api/v1/sheffield/published/workshops", "", "").body()).contains(scene.workshop().title());
    }

    @Test
    void nothingIsQuotedThatItsAuthorDoesNotWantQuoted() throws Exception {
        var scene = scene();
        tagAll(scene);
        decide(scene);
        var one = scene.path() + "/dispositions/answers/" + scene.answers().getFirst();
        officer.get(one);
        officer.post(one, Map.of("decision", "OUT_OF_SCOPE", "reason", "It is not ours to decide.", "version", "0"));
        assertThat(publish(scene, "").status()).isEqualTo(303);
        var everywhere = List.of(reader.get(scene.open()).body(), reader.get(scene.open() + "/editions/1").body(),
                reader.get(scene.open() + "/editions/1.json").body(),
                reader.api("GET", "/api/v1" + scene.open(), "", "").body());
        assertThat(everywhere).allSatisfy(body -> assertThat(body).contains(NAMED, "Proud Care")
                .doesNotContain(UNNAMED, SECRET, "Hidden Care", "Shy Care", "Lonely Care", "Agreeing Care", "Hanna"));
        assertThat(reader.get(scene.open()).text()).as("one disagreed, so neither number is shown")
                .contains("An answer that its author does not want to be quoted.", "Agree not shown", "Disagree not shown")
                .contains("Fewer than 5 organisations spoke of it by name.");
    }

    @Test
    void anEditionStaysWhateverChangesAndIsExactlyWhatWasHashed() throws Exception {
        var scene = scene();
        tagAll(scene);
        decide(scene);
        publish(scene, "");
        var before = reader.get(scene.open() + "/editions/1.json").body();
        councils.council("sheffield").orElseThrow().run(() -> answers.change(scene.answers().get(2), "Something else entirely"));
        assertThat(reader.get(scene.open() + "/editions/1.json").body()).isEqualTo(before);
        assertThat(reader.get(scene.open()).text()).contains(NAMED).doesNotContain("Something else entirely");
        var read = map(reader.api("GET", "/api/v1" + scene.open(), "", ""));
        assertThat(read.get("hash")).isEqualTo(HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(before.getBytes(StandardCharsets.UTF_8))));

        var version = approver.get(scene.path() + "/publication").page().select("input[name=version]").val();
        assertThat(approver.post(scene.path() + "/withdrawal", Map.of("version", version, "reason", "")).status()).isEqualTo(422);
        assertThat(approver.post(scene.path() + "/withdrawal", Map.of("version", version, "reason", "A quote was wrong")).status())
                .isEqualTo(303);
        assertThat(reader.get(scene.open()).text()).contains("A quote was wrong").doesNotContain(NAMED);
        assertThat(reader.get(scene.open() + "/editions/1.json").status()).isEqualTo(404);
        assertThat(publish(scene, "").status()).as("a second edition").isEqualTo(303);
        assertThat(reader.get(scene.open()).text()).contains("Something else entirely", "Edition 2 (this one)");
    }

    @Test
    void thoseWhoTookPartAreWrittenToOnceForEachEdition() throws Exception {
        var scene = scene();
        publish(scene, "true");
        councils.council("sheffield").orElseThrow().run(() -> {
            var invitation = invitations.of(scene.workshop().id()).getFirst();
            assertThat(outbox.about(Invitations.RECORD, invitation.id())).hasSize(1).first()
                    .satisfies(letter -> assertThat(letter.body()).contains(scene.open()));
        });
    }

    @Test
    void onlyAnApproverPublishesAndOnlyWhatIsClosed() throws Exception {
        var scene = scene();
        officer.get(scene.path() + "/publication");
        assertThat(officer.post(scene.path() + "/publication", Map.of("version", "1", "allTheSame", "true")).status()).isEqualTo(403);
        assertThat(viewer.get(scene.path() + "/collation").status()).isEqualTo(403);
        assertThat(viewer.post(scene.path() + "/collation/tags", Map.of()).status()).isEqualTo(403);
        var open = councils.council("sheffield").orElseThrow().call(() -> workshops.open());
        approver.get("/sheffield/workshops/" + open.id() + "/publication");
        assertThat(approver.post("/sheffield/workshops/" + open.id() + "/publication",
                Map.of("version", "" + open.version(), "allTheSame", "true")).status()).isEqualTo(422);
        assertThat(reader.get("/sheffield/published/workshops/" + open.id()).status()).isEqualTo(404);
        assertThat(reader.get(scene.path() + "/collation").status()).isNotEqualTo(200);
    }

    @Test
    void whoDecidesAfterSomebodyElseSeesBothTexts() throws Exception {
        var scene = scene();
        tagAll(scene);
        decide(scene);
        var page = scene.path() + "/dispositions/themes/" + scene.theme();
        approver.get(page);
        var conflict = approver.post(page, Map.of("decision", "PARTLY", "reason", "Only outside the city.", "version", "0"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("We pay for travel from April.", "Only outside the city.");
        var refused = approver.post(page, Map.of("decision", "", "reason", "Kept", "version", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose what was decided", "Kept");
    }

    @Test
    void theChainCanBeWalkedFromTheActionAndFromThePlan() throws Exception {
        var scene = scene();
        tagAll(scene);
        decide(scene);
        var about = scene.path() + "/dispositions/themes/" + scene.theme();
        var plan = ((Number) map(api("POST", "/plans",
                "{\"template\":\"msif-capacity-2024\",\"title\":\"Plan of the chain %d\",\"period\":\"2026/27\"}".formatted(number)))
                .get("id")).longValue();
        write(plan, "Winter was hard.", 0);
        write(plan, "Winter was hard. We pay carers for their travel.", 1);
        var chosen = officer.get(about + "?plan=" + plan + "&section=winter&number=2");
        assertThat(chosen.page().select("input[name=passage]").eachAttr("value")).containsExactly("We pay carers for their travel.");
        var link = Map.of("plan", "" + plan, "section", "winter", "number", "2", "passage", "We pay carers for their travel.");
        assertThat(officer.post(about + "/sections", link).status()).isEqualTo(303);
        var action = officer.get("/sheffield/actions").page().select("tbody th a").first().attr("href").replaceFirst("\\?.*", "");
        var id = action.replaceFirst(".*/", "");
        officer.get(about);
        assertThat(officer.post(about + "/actions", Map.of("action", id)).status()).isEqualTo(303);

        assertThat(officer.get(action).text()).contains("Asked for by 3 organisations", "Travel and rounds");
        var section = "/sheffield/plans/" + plan + "/sections/winter";
        assertThat(officer.get(section).text()).contains("Changed by what people said", "Travel and rounds", "3 organisations");
        assertThat(officer.get(section + "/comparison").text()).contains("Which feedback changed it");
        assertThat(officer.get(about).text()).contains("We pay carers for their travel.", "Plan of the chain");
        assertThat(api("GET", scene.api() + "/dispositions", "").body()).contains("\"section\":\"winter\"", "\"actions\":[" + id + "]");
        assertThat(publish(scene, "").status()).isEqualTo(303);
        assertThat(reader.get(scene.open()).text()).contains("It now says: We pay carers for their travel.");
    }

    private void write(long plan, String text, int seen) throws IOException {
        var answer = api("PUT", "/plans/" + plan + "/sections/winter",
                "{\"text\":\"%s\",\"version\":\"%d\"}".formatted(text, seen));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void theApiFiltersTagsAndDecides() throws Exception {
        var scene = scene();
        var all = map(api("GET", scene.api() + "/feedback?waits=tag", ""));
        assertThat(all.get("total")).isEqualTo(3);
        assertThat(map(api("GET", scene.api() + "/feedback?q=travel", "")).get("total")).isEqualTo(1);
        assertThat(api("GET", scene.api() + "/feedback?decision=perhaps", "").status()).isEqualTo(422);
        var answer = scene.api() + "/feedback/" + scene.answers().get(1) + "/themes";
        assertThat(api("PUT", answer, "{\"themes\":[%d]}".formatted(scene.theme())).body()).contains("\"themes\":[" + scene.theme() + "]");
        assertThat(api("PUT", answer, "{\"themes\":[999999]}").status()).isEqualTo(422);
        var decision = scene.api() + "/dispositions/answers/" + scene.answers().getFirst();
        var body = "{\"decision\":\"NOT_ACCEPTED\",\"reason\":\"There is no money\",\"version\":\"0\"}";
        assertThat(api("PUT", decision, body).status()).isEqualTo(200);
        assertThat(api("PUT", decision, body.replace("money", "time")).status()).isEqualTo(409);
        assertThat(api("DELETE", decision + "?version=1", "").status()).isEqualTo(200);
        assertThat(api("PUT", scene.api() + "/dispositions/answers/999999", body).status()).isEqualTo(404);
        var theme = "/workshops/themes/" + scene.theme();
        assertThat(api("PUT", theme, "{\"name\":\"Fees %d\",\"version\":\"7\"}".formatted(number)).status()).isEqualTo(409);
        assertThat(api("DELETE", theme + "?version=1", "").status()).isEqualTo(200);
    }

    @Test
    void moreAnswersAskTheDatabaseNoMoreOften() throws Exception {
        var scene = scene();
        tagAll(scene);
        decide(scene);
        var pages = List.of("/collation", "/dispositions", "/dispositions/themes/" + scene.theme(), "/publication");
        var few = pages.stream().map(page -> Statements.during(() -> officer.get(scene.path() + page))).toList();
        councils.council("sheffield").orElseThrow().run(() -> {
            for (int i = 0; i < 60; i++) {
                answers.says(scene.workshop(), null, "Further Care " + i, 1, Said.words("Answer " + i, Quoting.NAMED));
            }
        });
        tagAll(scene);
        assertThat(pages.stream().map(page -> Statements.during(() -> officer.get(scene.path() + page))).toList()).isEqualTo(few);
        assertThat(few).allMatch(count -> count > 5 && count < 40);
    }
}
