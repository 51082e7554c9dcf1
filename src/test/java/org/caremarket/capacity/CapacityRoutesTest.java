package org.caremarket.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Capacity on pages and as JSON. */
class CapacityRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void aRecordIsAddedChangedReadAndRemoved() {
        var form = form();
        var path = add(form);
        assertThat(officer.get(path).text()).contains("Capacity recorded",
                "234 hours a week are required now and 1,630 affordable: 1,396 to spare",
                "With growth 1,274 are required: 356 to spare", "about 17,333 hours a week", "−1,128", "June 2024");
        var edit = officer.get(path + "/edit").page();
        assertThat(edit.select("[name=growthAmount]").val()).isEqualTo("1,040");
        assertThat(edit.select("[name=reasons.0][checked]")).hasSize(1);
        form.putAll(Map.of("secured", "400", "version", "1"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Capacity changed", "changed: secured (Not stated to 400)");
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "x")).status()).isEqualTo(422);
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var form = form();
        var path = add(form);
        form.putAll(Map.of("available", "3,000", "affordable", "", "version", "1"));
        officer.post(path, form);
        form.put("available", "3,100");
        var answer = officer.post(path, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("3,000", "3,100");
        form.put("version", answer.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("1,972 affordable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            segment       |                  | Select a segment
            segment       | moon-care        | Select a segment from the list
            locality      | atlantis         | Select a locality from the list
            asAt          |                  | Enter the day, month or year
            asAt          | 31 February 2024 | Enter a real day
            unit          | acres            | Select in what it is counted
            people        | -3               | must be between 0 and
            people        | 12,5             | must be a number
            required      | 2.3m             | must be written out
            available     | 99999999999999   | must be between 0 and
            available     | 9999999999999999 | too many digits
            affordable    | 50%              | must be an amount
            secured       | £5               | must not be in pounds
            mean          | 1.23456          | decimal places
            growthPercent | 5000             | must be between -100 and 1,000
            occupancy     | lots             | must be a number
            occupied      | 9                | No more can be occupied
            link          | example          | whole web address
            method        | 0                | whole number from 1 to 999
            source        |                  | Enter the document
            amount.0      | -1               | must be between 0 and
            reasons.0     | because          | Select why it is excluded
            """)
    void aRefusedRecordKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = form();
        form.put("places", "5");
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/capacity", form);
        assertThat(answer.status()).isEqualTo(422);
        var summary = answer.page().select(".govuk-error-summary");
        assertThat(summary.text()).contains(message);
        var target = summary.select("a").attr("href").substring(1);
        assertThat(answer.page().getElementById(target)).as("#" + target).isNotNull();
        assertThat(answer.page().select("[name=note.0]").val()).isEqualTo("together");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "peopleWords", "plannedBy", "definition", "link", "note.0"})
    void everyTextHasAMaximumAndNoSignThatCannotBeShown(String field) {
        for (var typed : new String[] {"a".repeat(10_000), "a\u0000b"}) {
            var form = form();
            form.put(field, typed);
            assertThat(officer.post("/sheffield/capacity", form).status()).as(field).isIn(400, 422);
        }
    }

    @Test
    void aSourceHasOneRecordOfASegmentLocalityAndTime() {
        var form = form();
        var path = add(form);
        var answer = officer.post("/sheffield/capacity", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=" + path + "]")).hasSize(1);
    }

    @Test
    void aScenarioIsTriedKeptComparedAndRemoved() {
        var form = form();
        var path = add(form);
        var scenario = new HashMap<>(Map.of("growthPercent", "8", "fee", "23.50", "version", "1", "action", "try"));
        var tried = officer.post(path + "/scenarios", scenario);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.text()).contains("With growth 1,620.7 hours a week would be required and 1,630 affordable: 9.3 to spare, against 356 to spare",
                "It would cost £1,980,455 a year");
        assertThat(officer.get(path + "/scenarios").text()).contains("No scenario is kept");
        scenario.put("action", "keep");
        assertThat(officer.post(path + "/scenarios", scenario).text()).contains("Enter a name for the scenario");
        scenario.put("name", "Eight per cent");
        var kept = officer.post(path + "/scenarios", scenario);
        assertThat(kept.status()).isEqualTo(303);
        assertThat(officer.post(path + "/scenarios", scenario).text()).contains("has a scenario of this name");
        assertThat(officer.get(kept.header("Location")).text()).contains("9.3 to spare",
                "Growth of 8%").doesNotContain("was changed since");

        form.putAll(Map.of("affordable", "1000", "version", "1"));
        officer.post(path, form);
        assertThat(officer.get(kept.header("Location")).text()).contains("was changed since", "9.3 to spare", "620.7 short");
        var stale = officer.post(path + "/scenarios", scenario);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("[name=version]").val()).isEqualTo("2");
        assertThat(viewer.get(path + "/scenarios").text()).contains("Eight per cent", "on the record now");
        assertThat(officer.post(kept.header("Location") + "/withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(kept.header("Location")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            growthPercent | lots | must be a number
            growthAmount  | 1e99 | too many digits
            fee           | -1   | must be between 0 and
            fee           |      | Change the growth, the fee or an exclusion
            exclusion.fee-above-rate | x | must be a number
            exclusion.fee-above-rate | 2759 | More would be excluded than is available
            """)
    void aRefusedScenarioMarksTheField(String field, String typed, String message) {
        var answer = officer.post(add(form()) + "/scenarios", Map.of(field, typed == null ? "" : typed, "version", "1", "action",
                "try"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
    }

    @Test
    void whatFollowsBecomesAFigureOnce() {
        var form = form();
        form.put("asAt", "March 20" + (20 + NUMBER.incrementAndGet() % 5));
        var path = add(form);
        var page = officer.get(path + "/figures").page();
        assertThat(page.text()).contains("HC_CAPAFF", "59.1%", "HC_WAITHRS", "234");
        assertThat(officer.post(path + "/figures", Map.of("indicator", "NC_AFF")).status()).isEqualTo(422);
        var recorded = officer.post(path + "/figures", Map.of("indicator", "HC_CAPAFF"));
        assertThat(recorded.status()).isEqualTo(303);
        assertThat(officer.get(recorded.header("Location")).text()).contains("59.1%",
                "Capacity record of home care, whole council");
        assertThat(officer.get(path + "/figures").text()).contains("the same");
        assertThat(officer.post(path + "/figures", Map.of("indicator", "HC_CAPAFF")).status()).isEqualTo(422);
        form.putAll(Map.of("affordable", "1000", "version", "1"));
        officer.post(path, form);
        assertThat(officer.get(path + "/figures").text()).contains("another value", "Recorded from here before");
    }

    @Test
    void programsDoTheSame() throws IOException {
        var text = "{\"segment\":\"home-care\",\"asAt\":\"2024-06\",\"unit\":\"hours\",\"source\":\"API %d\",\"people\":\"20\",\"mean\":11.7,\"growthPercent\":6,\"growthAmount\":1040,\"available\":2758,\"exclusions\":[{\"reasons\":[\"top-up\"],\"amount\":1128}]%s}";
        var number = NUMBER.incrementAndGet();
        var added = api("POST", "/capacity", text.formatted(number, ""));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).contains("\"gap\":{\"now\":-1396,\"withGrowth\":-356", "\"affordable\":1630",
                "\"reasons\":[\"top-up\"]");
        var path = "/capacity/" + map(added).get("id");
        assertThat(api("POST", "/capacity", text.formatted(number, "")).body()).contains("\"field\":\"source\"");
        assertThat(api("PUT", path, text.formatted(number, "")).body()).contains("\"field\":\"version\"");
        assertThat(api("PUT", path, text.formatted(number, ",\"secured\":5,\"version\":\"1\"")).status()).isEqualTo(200);
        assertThat(api("PUT", path, text.formatted(number, ",\"secured\":6,\"version\":\"1\"")).status()).isEqualTo(409);
        var kept = api("POST", path + "/scenarios", "{\"name\":\"None\",\"exclusions\":{\"top-up\":\"0\"},\"version\":\"2\"}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.body()).contains("\"affordable\":2758");
        assertThat(api("POST", path + "/scenarios",
                "{\"name\":\"Other\",\"exclusions\":{\"moon\":\"0\"},\"version\":\"2\"}").status()).isEqualTo(422);
        assertThat(api("GET", path + "/scenarios", "").body()).contains("\"name\":\"None\"");
        assertThat(api("DELETE", path + "/scenarios/" + map(kept).get("id"), "").status()).isEqualTo(204);
        assertThat(api("GET", "/capacity?segment=home-care&show=all", "").body()).contains("\"source\":\"API " + number + "\"");
        assertThat(api("DELETE", path, "").status()).isEqualTo(422);
        assertThat(api("DELETE", path + "?version=2", "").status()).isEqualTo(204);
        assertThat(viewer.api("POST", "/api/v1/sheffield/capacity", viewerToken, "{}").status()).isEqualTo(403);
        assertThat(api("POST", "/capacity", "{\"exclusions\":[{\"reasons\":[\"moon\"]}]}").body())
                .contains("exclusions[0].reasons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "{not json", "", "{\"source\":{}}", "{\"exclusions\":\"x\"}",
            "{\"exclusions\":[null]}"})
    void whatIsNotOfTheRightKindIsRefused(String body) {
        assertThat(api("POST", "/capacity", body).status()).isIn(400, 422);
    }

    @Test
    void filesHoldEveryRecordAndRunNothing() {
        var form = form();
        form.put("source", "=HYPERLINK(\"x\") " + NUMBER.incrementAndGet());
        add(form);
        assertThat(officer.get("/sheffield/capacity.csv").body()).contains("'=HYPERLINK", ",-1396,-356,");
        assertThat(viewer.get("/sheffield/capacity.xlsx").header("Content-Type")).contains("spreadsheetml");
        assertThat(viewer.get("/sheffield/capacity/report").text()).contains("How it was worked out");
        assertThat(viewer.get("/sheffield/capacity/new").status()).isEqualTo(403);
        assertThat(officer.post("/sheffield/capacity/report/documents", Map.of("format", "stone")).status()).isEqualTo(422);
    }

    private String add(Map<String, String> form) {
        var answer = officer.post("/sheffield/capacity", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    /** The fields of a form that is right, of a source of its own. */
    private static Map<String, String> form() {
        var form = new HashMap<>(Map.of("segment", "home-care", "asAt", "June 2024", "unit", "hours", "people", "20", "mean",
                "11.7",
                "growthPercent", "6%", "growthAmount", "1,040", "available", "2,758", "affordable", "1,630",
                "source", "Return " + NUMBER.incrementAndGet()));
        form.putAll(Map.of("reasons.0", "fee-above-rate", "amount.0", "1,128", "note.0", "together", "method", "1"));
        return form;
    }
}
