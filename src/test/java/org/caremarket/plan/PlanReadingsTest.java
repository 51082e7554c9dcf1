package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.testing.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Documents of existing plans: read, sorted into sections, taken over or discarded, and never lost. */
class PlanReadingsTest extends SeftonDocuments {

    private static final String PLAN = """
            Written for the board.

            # Section 1: Capacity in winter 2023 to 2024

            We bought beds.

            ## What worked *well*

            Most of it.

            # Current capacity

            It falls short.

            # Thanks

            To everybody.
            """;

    @Inject
    Readings live;

    @Inject
    Sections sections;

    @Test
    void headingsFindTheirSectionsAndWhatHasNoneIsKept() throws IOException {
        var plan = plan();
        var review = review(plan, "plan.md", PLAN);
        assertThat(review.page().select("main .govuk-body-l").text())
                .isEqualTo("The document has 5 parts: 3 go to a section of the plan, 2 are kept here only. Nothing is written yet.");
        assertThat(review.page().select("main tbody tr td:nth-of-type(1)").eachText()).containsExactly(
                "None like it", "Same heading", "As above it", "Same heading", "None like it");
        assertThat(review.text()).contains("Before the first heading").contains("It would have 9 of at most 500 words");

        var path = review.response().uri().getPath();
        var taken = officer.post(path + "/taking", fields(review));
        assertThat(taken.status()).isEqualTo(303);
        var sections = map(api("GET", "/plans/" + plan.get("id"), "")).get("sections").toString();
        assertThat(sections).contains("We bought beds.\n\n# What worked well\n\nMost of it.").contains("It falls short.");
        var after = officer.get(path);
        assertThat(after.text()).contains("3 went into sections of the plan. All of it can still be read here.");
        assertThat(officer.get(path + "/parts/4").text()).contains("To everybody.");
        assertThat(officer.get(path + "/parts/5").status()).isEqualTo(404);
        assertThat(viewer.get(path).text()).contains("Thanks");
        assertThat(officer.post(path + "/taking", fields(review)).status()).as("decided once").isEqualTo(409);
    }

    @Test
    void aTextThatIsThereIsKeptReplacedOrAddedTo() throws IOException {
        var plan = plan();
        var id = ((Number) plan.get("id")).longValue();
        write(id, "winter", "Ours.", 0);
        var review = review(plan, "plan.md", PLAN);
        var path = review.response().uri().getPath();
        assertThat(review.page().select("[name=way.winter][checked]").val()).isEqualTo("ADD");
        assertThat(review.text()).contains("It would have 10 of at most 500 words");
        var fields = fields(review);
        fields.put("way.winter", "REPLACE");
        assertThat(officer.post(path + "/choices", fields).status()).isEqualTo(303);
        var updated = officer.get(path);
        assertThat(updated.text()).contains("It would have 9 of at most 500 words");
        var leave = fields(updated);
        leave.put("way.winter", "LEAVE");
        assertThat(officer.post(path + "/taking", leave).status()).isEqualTo(303);
        assertThat(text(id, "winter")).isEqualTo("Ours.");
        assertThat(text(id, "current")).isEqualTo("It falls short.");
    }

    @Test
    void whenSomebodyWroteMeanwhileNothingIsTakenOver() throws IOException {
        var plan = plan();
        var id = ((Number) plan.get("id")).longValue();
        var review = review(plan, "plan.md", PLAN);
        var path = review.response().uri().getPath();
        write(id, "current", "Somebody else’s.", 0);
        var late = officer.post(path + "/taking", fields(review));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Nothing was taken over").contains("Somebody wrote since you saw it: 2 Current capacity");
        assertThat(text(id, "winter")).as("all or nothing").isEmpty();
        var again = fields(late);
        assertThat(again).containsEntry("seen.current", "1");
        assertThat(officer.post(path + "/taking", again).status()).isEqualTo(303);
        assertThat(text(id, "current")).isEqualTo("Somebody else’s.\n\nIt falls short.");
        assertThat(browser("admin").get("/sheffield/audit").text()).contains("plan.md");
    }

    @Test
    void whatIsTooLongIsSaidBeforeItIsWritten() throws IOException {
        var review = review(plan(), "long.md", "# Current capacity\n\n" + "word ".repeat(800));
        assertThat(review.text()).contains("800 of at most 750 words").contains("50 words over");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReasonAndNothingIsKept() throws IOException {
        var plan = plan();
        officer.get(path(plan) + "/readings/new");
        assertThat(officer.upload(path(plan) + "/readings", Map.of(), "", new byte[0]).text()).contains("Select a document");
        var pdf = officer.upload(path(plan) + "/readings", Map.of(), "plan.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.status()).isEqualTo(422);
        assertThat(pdf.page().select("#file-error").text()).contains("The file is a PDF. Choose the document that it was made from");
        assertThat(officer.get(path(plan) + "/readings/new").text()).doesNotContain("Read before");
        assertThat(viewer.get(path(plan) + "/readings/new").status()).isEqualTo(403);
    }

    @Test
    void discardedItCanStillBeRead() throws IOException {
        var review = review(plan(), "plan.md", PLAN);
        var path = review.response().uri().getPath();
        assertThat(officer.post(path + "/discarding", Map.of()).status()).as("which review was seen?").isEqualTo(422);
        assertThat(officer.post(path + "/discarding", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("The document was discarded").contains("Thanks");
    }

    @Test
    void nothingChosenIsNothingWritten() throws IOException {
        var review = review(plan(), "plan.md", "# Foreword\n\nWords.");
        assertThat(review.page().select("button:contains(Take over)")).isEmpty();
        var refused = officer.post(review.response().uri().getPath() + "/taking", fields(review));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("select a section for at least one part");
    }

    @Test
    void programsDoTheSame() throws IOException {
        var id = ((Number) plan().get("id")).longValue();
        var api = "/api/v1/sheffield/plans/" + id + "/readings";
        var read = officer.apiUpload(api, token, Map.of(), "plan.md", PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(read.status()).isEqualTo(201);
        var below = read.header("Location").replace("/api/v1/sheffield", "");
        assertThat(api("GET", below, "").body()).contains("\"sureness\":\"CERTAIN\"", "\"seen\":0");
        assertThat(api("POST", below + "/taking", "{}").status()).isEqualTo(422);
        assertThat(api("POST", below + "/taking", "{\"version\":\"1\"}").status()).as("no section was seen").isEqualTo(409);
        var taken = api("POST", below + "/taking", "{\"version\":\"1\",\"places\":{\"4\":\"future\"},\"seen\":{\"winter\":0,\"current\":0,\"future\":0}}");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(text(id, "future")).isEqualTo("# Thanks\n\nTo everybody.");
        assertThat(api("POST", below + "/discarding", "{\"version\":\"2\"}").status()).isEqualTo(409);
        assertThat(viewer.apiUpload(api, viewerToken, Map.of(), "plan.md", PLAN.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(403);
    }

    /** Out as a Word file and in again: every section says the same words. */
    @Test
    void aPlanThatIsMadeAsAWordFileAndBroughtInSaysTheSameWords() throws Exception {
        var word = content(made(PaperFormat.DOCX));
        var copy = map(seftonApi("POST", "/plans", "{\"template\":\"msif-capacity-2024\",\"title\":\"Brought in again\",\"period\":\"2024/25\"}"));
        var id = ((Number) copy.get("id")).longValue();
        sefton.get("/sefton/plans/" + id + "/readings/new");
        var uploaded = sefton.upload("/sefton/plans/" + id + "/readings", Map.of(), "capacity.docx", word);
        assertThat(uploaded.status()).isEqualTo(303);
        var review = sefton.get(uploaded.header("Location"));
        assertThat(sefton.post(uploaded.header("Location") + "/taking", fields(review)).status()).isEqualTo(303);
        inSefton(() -> {
            plans.sections(capacity).stream().filter(Section::written).forEach(section -> {
                var again = plans.sections(plans.find(id).orElseThrow()).stream()
                        .filter(each -> each.key().equals(section.key())).findFirst().orElseThrow();
                assertThat(said(again)).as(section.key()).isEqualTo(said(section));
            });
            return true;
        });
    }

    /** What readers see of a section, without the marks of its figures. */
    private String said(Section section) {
        var notes = live.notes();
        var html = Jsoup.parse(Readings.read(section, notes).html());
        html.select("sup").remove();
        return html.text().replaceAll("\\s+", " ").strip();
    }

    private Browser.Answer review(Map<String, Object> plan, String fileName, String text) {
        officer.get(path(plan) + "/readings/new");
        var answer = officer.upload(path(plan) + "/readings", Map.of(), fileName, text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(303);
        return officer.get(answer.header("Location"));
    }

    /** What a browser would send of the review's form as it stands. */
    private static LinkedHashMap<String, String> fields(Browser.Answer review) {
        var fields = new LinkedHashMap<String, String>();
        var form = review.page().select("form[action$=/choices]");
        form.select("input[type=hidden], input[checked]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select").forEach(select -> fields.put(select.attr("name"), select.select("option[selected]").val()));
        fields.remove("csrfToken");
        return fields;
    }

    private void write(long plan, String key, String text, int seen) {
        var by = new Actor(1, "Somebody", Role.OFFICER, "127.0.0.1");
        assertThat(directory.council("sheffield").orElseThrow().<SectionOutcome>call(() -> sections.write(plan, key, text, seen, "", by)))
                .isInstanceOf(SectionOutcome.Saved.class);
    }

    private String text(long plan, String key) {
        return directory.council("sheffield").orElseThrow().call(() ->
                sections.find(plans.find(plan).orElseThrow(), key).orElseThrow().text());
    }
}
