package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entering many figures on one form. */
class EntryRoutesTest extends FigureRoutes {

    private static final String ENTRY = "/sheffield/figures/entry";

    private static Map<String, String> about(String segment) {
        return new HashMap<>(Map.of("segment", segment, "period", "June 2024", "source", "Capacity plan", "status", "FINAL"));
    }

    private static String query(String segment) {
        return ENTRY + "?segment=" + segment + "&period=June+2024&source=Capacity+plan";
    }

    @Test
    void whatIsLeftEmptyIsNotTouchedAndTheRestIsPrefilled() throws IOException {
        var share = share("EntryA");
        var count = count("EntryA");
        var there = figure(share, "2024-06", "\"numerator\":508,\"denominator\":543,\"note\":\"Kept\"");
        var form = officer.get(query("EntryA")).page();
        assertThat(form.select("[name=numerator-" + share + "]").val()).isEqualTo("508");
        assertThat(form.select("[name=version-" + share + "]").val()).isEqualTo("1");
        assertThat(form.select("[name=value-" + count + "]").val()).isEmpty();

        var sent = about("EntryA");
        sent.putAll(Map.of("numerator-" + share, "", "denominator-" + share, "", "version-" + share, "1", "value-" + count, "1,630"));
        var saved = officer.post(ENTRY, sent);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(officer.get(saved.header("Location")).text()).contains("1 recorded, 0 changed", "1,630 people", "93.6%");

        sent.putAll(Map.of("numerator-" + share, "510", "denominator-" + share, "543", "version-" + count, "1"));
        assertThat(officer.get(officer.post(ENTRY, sent).header("Location")).text()).contains("0 recorded, 1 changed");
        assertThat(map(api("GET", "/figures/" + there.get("id"), ""))).containsEntry("note", "Kept").containsEntry("numerator", 510);

        sent.putAll(Map.of("numerator-" + share, "", "denominator-" + share, "", "state-" + share, "SUPPRESSED", "version-" + share, "2"));
        assertThat(officer.post(ENTRY, sent).status()).isEqualTo(303);
        assertThat(map(api("GET", "/figures/" + there.get("id"), ""))).containsEntry("words", "suppressed");
    }

    @Test
    void oneWrongRowKeepsAllFromBeingSaved() throws IOException {
        var share = share("EntryB");
        var count = count("EntryB");
        var sent = about("EntryB");
        sent.putAll(Map.of("value-" + share, "120%", "value-" + count, "5"));
        var refused = officer.post(ENTRY, sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#value-" + share + "-error").text()).contains("cannot be over 100%");
        assertThat(refused.page().select("[name=value-" + count + "]").val()).isEqualTo("5");
        assertThat(map(api("GET", "/figures?segment=EntryB", ""))).containsEntry("total", 0);
        assertThat(officer.post(ENTRY, about("EntryB")).text()).contains("Nothing was entered");
    }

    @Test
    void conflictsAreNamedPerRowAndNothingIsSaved() throws IOException {
        var share = share("EntryC");
        var count = count("EntryC");
        var sent = about("EntryC");
        sent.putAll(Map.of("value-" + count, "5", "value-" + share, "70"));
        figure(share, "2024-06", "\"value\":71");
        var conflict = officer.post(ENTRY, sent);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("#value-" + share + "-error").text()).contains("recorded 71.0% meanwhile");
        assertThat(conflict.page().select("[name=value-" + share + "]").val()).isEqualTo("70");
        assertThat(map(api("GET", "/figures?q=" + count, ""))).containsEntry("total", 0);
        sent.put("version-" + share, conflict.page().select("[name=version-" + share + "]").val());
        assertThat(officer.post(ENTRY, sent).status()).isEqualTo(303);
        assertThat(map(api("GET", "/figures?segment=EntryC", ""))).containsEntry("total", 2);
    }

    @Test
    void aRowThatItsAuthorLeftAloneDoesNotUndoWhatAnotherWrote() throws IOException {
        var share = share("EntryD");
        var count = count("EntryD");
        var there = figure(share, "2024-06", "\"value\":70");
        api("PUT", "/figures/" + there.get("id"), "{\"state\":\"STATED\",\"value\":75,\"status\":\"FINAL\",\"version\":1}");
        var sent = about("EntryD");
        sent.putAll(Map.of("value-" + share, "70", "version-" + share, "1", "value-" + count, "5"));
        assertThat(officer.post(ENTRY, sent).status()).isEqualTo(303);
        assertThat(map(api("GET", "/figures/" + there.get("id"), ""))).containsEntry("words", "75.0%");
    }

    @Test
    void firstItIsChosenWhatTheRowsAreAbout() throws IOException {
        share("EntryE");
        assertThat(officer.get(ENTRY).status()).isEqualTo(200);
        var wrong = officer.get(ENTRY + "?segment=Nowhere&period=soon&source=");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#segment", "#period", "#source");
        assertThat(wrong.page().select("[name=period]").val()).isEqualTo("soon");
    }

    @Test
    void aRangeIsLeftToItsOwnPage() throws IOException {
        var count = count("EntryF");
        figure(count, "2024-06", "\"value\":70,\"precision\":\"RANGE\",\"valueTo\":80");
        var form = officer.get(query("EntryF"));
        assertThat(form.text()).contains("70 to 80 people", "changed on its own page");
        assertThat(form.page().select("[name=value-" + count + "]")).isEmpty();
    }
}
