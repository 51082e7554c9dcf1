package org.caremarket.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a file to what it wrote and back, as pages without JavaScript. */
@MicronautTest(transactional = false)
class ImportPagesTest implements OnPostgres {

    private static final String PLACE = "/sefton/imports";

    @Inject
    EmbeddedServer server;

    @Inject
    WordsRepository words;

    @Inject
    CouncilDirectory councils;

    private Browser officer;
    private Browser viewer;

    @BeforeAll
    void signIn() {
        officer = signedIn("officer");
        viewer = signedIn("viewer");
    }

    private Browser signedIn(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sefton", who + "@sefton.example", DemonstrationPeople.PASSWORD);
        browser.get("/sefton/account");
        return browser;
    }

    private Browser.Answer upload(byte[] content) {
        return officer.upload(PLACE, Map.of("kind", "words"), "words.csv", content);
    }

    private String uploaded(byte[] content) {
        var answer = upload(content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private List<String> written(String place) {
        var id = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        return councils.council("sefton").orElseThrow().call(() -> words.at(WordsImport.position(id)));
    }

    /** What the form on the page would send as it stands. */
    private static Map<String, String> form(Browser.Answer answer) {
        var fields = new HashMap<String, String>();
        for (var each : answer.page().select("main form").first().select("input, select")) {
            if (each.normalName().equals("select")) {
                var chosen = each.selectFirst("option[selected]");
                fields.put(each.attr("name"), (chosen == null ? each.selectFirst("option") : chosen).attr("value"));
            } else if (!each.attr("type").equals("radio") || each.hasAttr("checked")) {
                fields.put(each.attr("name"), each.attr("value"));
            }
        }
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        var changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    @Test
    void aFileIsReviewedImportedAndTakenBack() {
        var place = uploaded(ImportFiles.words("a "));
        var review = officer.get(place);
        assertThat(review.page().select("h1").text()).isEqualTo("Review words.csv");
        assertThat(review.page().select("h1 + p").text()).isEqualTo("8 rows: 6 words can be imported, 2 rows are left out."
                + " 2 things need a look. Nothing is written yet.");
        assertThat(review.text()).contains("Before it can be imported: Enter what these words are called")
                .contains("Carried down: 1 row").contains("“Dormant”").contains("Row 10").contains("It has no word.")
                .contains("Nothing is left to do").contains("Changed");
        assertThat(review.page().select(".govuk-error-summary")).isEmpty();
        assertThat(written(place)).isEmpty();

        var refused = officer.post(place + "/confirmation", form(review));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#detail-title");
        assertThat(refused.page().selectFirst("#detail-title")).isNotNull();

        var done = officer.post(place + "/confirmation", with(form(refused), "detail.title", "Ours"));
        assertThat(done.status()).isEqualTo(303);
        var result = officer.get(place);
        assertThat(result.text()).contains("6 words were imported by").contains("Rows left out 2");
        assertThat(result.page().select("a:contains(See what was imported)").attr("href")).isEqualTo("/sefton/actions");
        assertThat(written(place)).containsExactly(
                "a also well", "a asleep", "a done", "a late", "a stuck", "a well");
        assertThat(officer.get(PLACE).text()).contains("words.csv", "Imported", "6 words");
        assertThat(viewer.get(place).page().select("main form")).isEmpty();

        assertThat(officer.post(place + "/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(written(place)).isEmpty();
        assertThat(officer.get(place).text()).contains("imported and taken back");
        assertThat(officer.post(place + "/undoing", Map.of()).status()).isEqualTo(409);
        assertThat(auditTrail()).contains("uploaded import", "imported import", "undid import", "6 words, 2 rows left out");
    }

    private String auditTrail() {
        return signedIn("admin").get("/sefton/audit").text();
    }

    @Test
    void whatWasChosenIsKeptAndCanBeFoundAgain() {
        var place = uploaded(ImportFiles.words("b "));
        var form = with(form(officer.get(place)), "detail.title", "Half <b>done");
        form.put("decision.9.status-unknown.status", "LEAVE_OUT");
        form.put("detail.asOfDay", "31");
        form.put("detail.asOfMonth", "2");
        form.put("detail.asOfYear", "2026");
        assertThat(officer.post(place + "/choices", form).status()).isEqualTo(303);

        var again = signedIn("approver").get(place);
        assertThat(again.page().select("#detail-title").val()).isEqualTo("Half <b>done");
        assertThat(again.page().select("[name=detail.asOfDay]").val()).isEqualTo("31");
        assertThat(again.page().select("[name=detail.asOfMonth]").val()).isEqualTo("2");
        assertThat(again.page().select(".govuk-error-summary").text()).contains("must be a real date");
        assertThat(again.page().select("h1 + p").text()).contains("5 words can be imported, 3 rows are left out");
        assertThat(again.page().select("[name=decision.9.status-unknown.status][checked]").val()).isEqualTo("LEAVE_OUT");
    }

    @Test
    void whatNobodySawYetIsShownBeforeItIsImported() {
        var place = uploaded(ImportFiles.words("c "));
        var form = with(form(officer.get(place)), "detail.title", "Ours");
        form.put("column.2", "status");
        form.put("column.1", "");
        var shown = officer.post(place + "/confirmation", form);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().select(".govuk-error-summary").text()).contains("more things to look at");
        assertThat(written(place)).isEmpty();
        assertThat(officer.post(place + "/confirmation", form(shown)).status()).isEqualTo(303);
        assertThat(written(place)).isNotEmpty();
    }

    @Test
    void aFailingWriteLeavesNothing() {
        var place = uploaded(ImportFiles.text("Word,Status\nBefore,GREEN\n" + WordsImport.BROKEN + ",RED\n"));
        var form = with(form(officer.get(place)), "detail.title", "Ours");
        assertThat(officer.post(place + "/confirmation", form).status()).isEqualTo(500);
        assertThat(written(place)).isEmpty();
        assertThat(officer.get(place).page().select("h1").text()).startsWith("Review");
    }

    @Test
    void theSameButtonTwiceImportsOnceAndSomebodyElseIsTooLate() {
        var place = uploaded(ImportFiles.text("Word,Status\nOnce,GREEN\n"));
        var form = with(form(officer.get(place)), "detail.title", "Ours");
        assertThat(officer.post(place + "/confirmation", form).status()).isEqualTo(303);
        assertThat(officer.post(place + "/confirmation", form).status()).isEqualTo(303);
        var other = signedIn("approver");
        form.remove("csrfToken");
        var late = other.post(place + "/confirmation", form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("changed since you opened it", "Imported");
        assertThat(written(place)).containsExactly("Once");
    }

    @Test
    void anOldReviewChangesNothing() {
        var place = uploaded(ImportFiles.text("Word,Status\nOld,GREEN\n"));
        var form = with(form(officer.get(place)), "detail.title", "First");
        assertThat(officer.post(place + "/choices", form).status()).isEqualTo(303);
        assertThat(officer.post(place + "/choices", with(form, "detail.title", "Second")).status()).isEqualTo(409);
        assertThat(officer.get(place).page().select("#detail-title").val()).isEqualTo("First");
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        var place = uploaded(ImportFiles.text("Word,Status\nKept,GREEN\nGone,RED\n"));
        officer.post(place + "/confirmation", with(form(officer.get(place)), "detail.title", "Ours"));
        councils.council("sefton").orElseThrow().run(() -> words.remove("Gone"));
        var answer = officer.post(place + "/undoing", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("some of what it wrote was changed since");
        assertThat(written(place)).containsExactly("Kept");
    }

    @Test
    void aDiscardedFileIsGone() {
        var place = uploaded(ImportFiles.words("d "));
        assertThat(officer.post(place + "/discarding", form(officer.get(place))).status()).isEqualTo(303);
        assertThat(officer.get(place).text()).contains("threw the file away").doesNotContain("Dormant");
        assertThat(officer.post(place + "/confirmation", Map.of("version", "1")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words   | %PDF-1.4     | a PDF document
            words   | ''           | Select a file
            words   | ' '          | no cell with a value
            nothing | a,b          | Select what the file holds
            words   | 'a,"b'       | quotation mark
            """)
    void whatCannotBeReadIsRefusedBesideTheField(String kind, String content, String message) {
        var before = officer.get(PLACE).page().select("main tbody tr").size();
        officer.get(PLACE + "/new");
        var answer = officer.upload(PLACE, Map.of("kind", kind), content.isEmpty() ? "" : "plan.csv", ImportFiles.text(content));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Error: ");
        var problem = answer.page().selectFirst(".govuk-error-summary a");
        assertThat(problem.text()).contains(message);
        if (!kind.equals("nothing")) {
            assertThat(answer.page().selectFirst(problem.attr("href"))).isNotNull();
            assertThat(answer.page().select("#file-error").text()).contains(message);
        }
        assertThat(officer.get(PLACE).page().select("main tbody tr")).hasSize(before);
    }

    @Test
    void longReviewsSayWhatTheyDoNotShow() {
        var text = new StringBuilder("Word,Status\nfirst,GREEN\n");
        for (int i = 0; i < 700; i++) {
            text.append("down ").append(i).append(i < 350 ? ",\n" : ",What\n");
        }
        var place = uploaded(ImportFiles.text(text.toString()));
        var review = officer.get(place);
        assertThat(review.page().select("main form select[name^=decision]")).hasSize(20 + 2);
        assertThat(review.page().select("main form fieldset:has([name^=decision])")).hasSize(20);
        assertThat(review.text()).contains("The first 20 of 350 are shown", "from row 23 on", "The first 200 of 701");
        var form = with(form(review), "detail.title", "Many");
        assertThat(form).hasSizeGreaterThan(40);
        assertThat(officer.post(place + "/confirmation", form).status()).isEqualTo(303);
        assertThat(written(place)).hasSize(701);
    }

    @Test
    void viewersReadTheListAndNoContent() {
        var place = uploaded(ImportFiles.words("e "));
        assertThat(viewer.get(PLACE).text()).contains("words.csv").doesNotContain("Import a file");
        assertThat(viewer.get(place).text()).contains("waits for an officer").doesNotContain("Dormant");
        assertThat(viewer.get(PLACE + "/new").status()).isEqualTo(403);
        assertThat(viewer.upload(PLACE, Map.of("kind", "words"), "a.csv", ImportFiles.words("f ")).status()).isEqualTo(403);
    }

    @Test
    void fieldsLeadToTheirLabels() {
        var review = officer.get(uploaded(ImportFiles.words("g ")));
        for (Element field : review.page().select("main form select, main form input:not([type=hidden])")) {
            assertThat(review.page().select("label[for='" + field.id() + "']")).as(field.id()).isNotEmpty();
        }
    }
}
