package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording figures on pages. */
class FigureRoutesTest extends FigureRoutes {

    @Test
    void whatContradictsItselfIsKeptAndPointedOut() throws IOException {
        var code = share();
        var form = form(code);
        form.putAll(Map.of("value", "96", "numerator", "508", "denominator", "543"));
        var added = officer.post("/sheffield/figures", form);
        assertThat(added.status()).isEqualTo(303);
        var page = officer.get(added.header("Location"));
        assertThat(page.text()).contains("Figure recorded. Look at it again: The source says 96%; 508 of 543 is 93.6%",
                "was 93.6% on 10 June 2024 (508 of 543).", "Contradicts itself.");
        var list = officer.get("/sheffield/figures?q=" + code);
        assertThat(list.page().select("tbody tr").text()).contains("93.6%", "508 of 543", "The source says 96%; 508 of 543 is 93.6%");
        assertThat(officer.get("/sheffield/figures?show=look&q=" + code).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void theIndicatorIsChosenFirst() throws IOException {
        var code = share();
        assertThat(officer.get("/sheffield/figures/new").page().select("optgroup option[value=" + code + "]")).hasSize(1);
        var form = officer.get("/sheffield/figures/new?indicator=" + code);
        assertThat(form.page().select("label[for=numerator]").text()).isEqualTo("Occupied places");
        assertThat(form.page().select("[name=sample], [name=providers], [name=method]")).isEmpty();
        for (var wrong : List.of("", "NO_SUCH")) {
            var answer = officer.get("/sheffield/figures/new?indicator=" + wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#indicator");
        }
        assertThat(officer.post("/sheffield/figures", form("NO_SUCH")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            period       | last summer | as in the examples
            period       |             | Enter the period
            state        |             | Choose whether there is a value
            state        | NOT_STATED  | Take the number out
            value        | 2.3m        | in full, without letters
            value        | -3          | cannot be less than 0
            value        | 100.1%      | cannot be over 100%
            value        | £5          | no sum of money
            value        | many        | must be a number
            value        |             | Enter the value, or the occupied places and the commissioned places
            numerator    | 50          | commissioned places as well
            denominator  | 50          | occupied places as well
            valueTo      | 95          | from … to …
            precision    | RANGE       | Enter the end of the range
            precision    | roughly     | how exactly
            status       | maybe       | how firm
            source       |             | Choose the source
            link         | nowhere     | web address
            area         | E08000014   | whom the figure is about
            sample       | 50          | Only a mean
            """)
    void aRefusedFigureKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) throws IOException {
        var form = form(share());
        form.put("note", "Counted by hand");
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/figures", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Error: ");
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("[name=note]").text()).isEqualTo("Counted by hand");
        if (!field.matches("state|precision|status|sample|area")) {
            assertThat(answer.page().select("[name=" + field + "]").val()).isEqualTo(form.get(field));
        }
    }

    @Test
    void countsThatCannotBeAreRefused() throws IOException {
        var form = form(share());
        form.putAll(Map.of("value", "", "numerator", "544", "denominator", "543"));
        assertThat(officer.post("/sheffield/figures", form).page().select("#numerator-error").text()).contains("cannot be more than commissioned places");
        form.putAll(Map.of("numerator", "0", "denominator", "0"));
        assertThat(officer.post("/sheffield/figures", form).page().select("#denominator-error").text()).contains("cannot be 0", "not applicable");
    }

    @Test
    void whatTheSourceGivesAlreadyIsSaidBesideTheFieldWithALink() throws IOException {
        var code = share();
        var there = officer.post("/sheffield/figures", form(code)).header("Location");
        var again = officer.post("/sheffield/figures", form(code));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#source-error").text()).contains("already gives it for 10 June 2024");
        assertThat(again.page().select("main form a[href=" + there + "]")).hasSize(1);
        assertThat(again.page().select("[name=value]").val()).isEqualTo("93.6%");
        var form = form(code);
        form.put("source", "");
        form.put("knownSource", "Capacity plan");
        assertThat(officer.post("/sheffield/figures", form).status()).isEqualTo(422);
        form.put("knownSource", "");
        form.put("source", "Strategy");
        form.put("value", "91");
        var other = officer.post("/sheffield/figures", form).header("Location");
        assertThat(officer.get(other).text()).contains("Sources disagree.", "Another source says 93.6%");
        assertThat(officer.get(there).page().select("#others + ul").text()).contains("Strategy", "91.0%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_STATED", "NOT_COLLECTED", "SUPPRESSED", "NOT_APPLICABLE"})
    void whatIsMissingIsSaid(String state) throws IOException {
        var code = share();
        var form = form(code);
        form.putAll(Map.of("state", state, "value", ""));
        var page = officer.get(officer.post("/sheffield/figures", form).header("Location"));
        var words = FigureState.valueOf(state).words();
        assertThat(page.page().select("main h1 + p").text()).endsWith("on 10 June 2024: " + words + ".");
        assertThat(officer.get("/sheffield/figures?q=" + code).page().select("tbody td[data-label=Value]").text()).isEqualTo(words);
    }

    @Test
    void theSecondOfTwoSeesBothTextsAndMaySendAgain() throws IOException {
        var path = officer.post("/sheffield/figures", form(share())).header("Location");
        var form = new HashMap<>(Map.of("state", "STATED", "value", "94", "status", "FINAL", "version", "1"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        form.put("value", "95");
        form.put("note", "Mine");
        var conflict = officer.post(path, form);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("tr:has(th:containsOwn(Value))").text()).contains("94%", "95%", "different");
        assertThat(conflict.page().select("main h1 + p").text()).containsPattern("changed it on \\d+ \\p{L}+ \\d{4}, \\d\\d:\\d\\d\\.");
        assertThat(conflict.page().select("tr:has(th:containsOwn(Status))").text()).contains("the same");
        assertThat(conflict.page().select("[name=note]").text()).isEqualTo("Mine");
        form.put("version", conflict.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).page().select("#changes ~ ol").text())
                .contains("was 93.6%", "now 94%", "was 94%", "now 95%", "First recorded");
        form.remove("version");
        assertThat(officer.post(path, form).status()).isEqualTo(422);
        form.putAll(Map.of("version", "3", "period", "11 June 2024", "source", "Elsewhere"));
        assertThat(officer.post(path, form).page().select(".govuk-error-summary").text()).contains("stays as it is");
    }

    @Test
    void aFigureIsRemovedByWhoSawIt() throws IOException {
        var path = officer.post("/sheffield/figures", form(share())).header("Location");
        assertThat(officer.get(path + "/withdrawal").text()).contains("Remove this figure?");
        assertThat(officer.post(path + "/withdrawal", Map.of()).status()).isEqualTo(422);
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "7")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
        assertThat(browser("admin").get("/sheffield/audit").text()).contains("removed figure");
    }

    @Test
    void theListIsFilteredAndTakenAsFiles() throws IOException {
        var segment = "Filtered";
        var share = share(segment);
        var count = count(segment);
        figure(share, "2022-23", "\"value\":91");
        figure(share, "2023-24", "\"value\":93.6");
        figure(count, "2023-12", "\"value\":1630,\"precision\":\"ABOUT\"");
        var list = officer.get("/sheffield/figures?segment=Filtered");
        assertThat(list.page().select("main h1 + p").text()).startsWith("2 indicators fit");
        assertThat(list.page().select("tbody tr").text()).contains("about 1,630 people", "93.6%").doesNotContain("91.0%");
        assertThat(rows("segment=Filtered&show=all")).isEqualTo(3);
        assertThat(rows("segment=Filtered&year=2022-23")).isEqualTo(1);
        assertThat(rows("segment=Filtered&year=2023-24")).isEqualTo(2);
        assertThat(rows("segment=Filtered&kind=month")).isEqualTo(1);
        assertThat(rows("segment=Filtered&q=" + count.toLowerCase())).isEqualTo(1);
        assertThat(rows("segment=Filtered&show=look")).isZero();
        assertThat(officer.get("/sheffield/figures?kind=fortnight").status()).isEqualTo(422);
        var page = officer.get("/sheffield/figures?segment=Filtered&show=all&size=2&page=1").page();
        assertThat(page.select("tbody tr")).hasSize(1);
        var csv = officer.get(list.page().select("a:contains(CSV)").attr("href"));
        assertThat(csv.body().lines().count()).isEqualTo(3);
        assertThat(csv.body()).contains(",93.6,", ",1630,about,");
        assertThat(officer.get(list.page().select("a:contains(XLSX)").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void aLaterGapTakesNoValuesPlaceAndIsMentioned() throws IOException {
        var count = count("Gaps");
        figure(count, "2022-23", "\"value\":122");
        var gap = form(count);
        gap.putAll(Map.of("state", "NOT_STATED", "value", "", "period", "2023-24"));
        assertThat(officer.post("/sheffield/figures", gap).status()).isEqualTo(303);
        var rows = officer.get("/sheffield/figures?segment=Gaps").page().select("tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains("122 people", "2023-24: not stated");
        assertThat(rows("segment=Gaps&show=all")).isEqualTo(2);
    }

    private int rows(String query) {
        return officer.get("/sheffield/figures?" + query).page().select("tbody tr").size();
    }

    @Test
    void aFigureOfEnglandStandsBesideOurs() throws IOException {
        var code = share();
        var form = form(code);
        form.put("area", "E92000001");
        assertThat(officer.get(officer.post("/sheffield/figures", form).header("Location")).page().select("main h1 + p").text())
                .contains("in England was 93.6%");
        assertThat(officer.get("/sheffield/figures?q=" + code).text()).contains("England, to compare with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures/999999", "/figures/999999/edit", "/figures/999999/withdrawal", "/figures/x",
        "/indicators/NO_SUCH", "/indicators/L_NO_SUCH", "/indicators/L_NO_SUCH/edit"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(officer.get("/sheffield" + path).status()).isEqualTo(404);
    }

    @Test
    void aViewerReadsAndDoesNotWrite() throws IOException {
        var path = officer.post("/sheffield/figures", form(share())).header("Location");
        assertThat(viewer.get(path).text()).doesNotContain("Change the figure");
        assertThat(viewer.get("/sheffield/figures").text()).doesNotContain("Record a figure", "Enter many");
        for (var closed : List.of(path + "/edit", path + "/withdrawal", "/sheffield/figures/new", "/sheffield/figures/entry")) {
            assertThat(viewer.get(closed).status()).as(closed).isEqualTo(403);
        }
        assertThat(viewer.post("/sheffield/figures", Map.of()).status()).isEqualTo(403);
        assertThat(browser("admin").get(path).status()).isEqualTo(200);
        assertThat(browser("approver").get(path + "/edit").status()).isEqualTo(200);
    }
}
