package org.caremarket.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fees on pages, as JSON, as files and as figures. */
class FeeRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void theFeeOfTheDeliveryPlanIsThere() {
        assertThat(officer.get("/sheffield/fees").text()).contains("£21.00 an hour for home care, 18 and over in 2023-24",
                "Market Oversight and Sustainability Delivery Plan 2023/4", "Not known: no fee of the year before is recorded");
        assertThat(viewer.get("/sheffield/market").text()).contains("£21.00 an hour");
        assertThat(viewer.get("/sheffield/fees.csv").body())
                .contains("\"Home care, 18 and over\",home-care,,2023-24,21,£ an hour,2023-04-01");
        assertThat(viewer.get("/sheffield/fees.xlsx").status()).isEqualTo(200);
    }

    @Test
    void theUpliftIsWorkedOutAndTheOneOfTheSourceStandsBesideIt() {
        var form = form();
        form.putAll(Map.of("year", "2022-23", "amount", "£1,000.00"));
        add(form);
        form.putAll(Map.of("year", "2023-24", "amount", "1063", "publishedUplift", "6.5"));
        assertThat(officer.get(add(form)).text()).contains("£1,063.00 an hour", "6.3% more than on the year before",
                "6.3%, from £1,000.00 in 2022-23",
                "6.5%");
        assertThat(officer.get("/sheffield/fees").text()).contains("6.3%; the source states 6.5%");
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var form = form();
        var path = add(form);
        form.putAll(Map.of("amount", "30", "version", "1"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        form.put("amount", "31");
        var answer = officer.post(path, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("£30.00 an hour", "£31.00 an hour");
        form.put("version", answer.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("£31.00 an hour");
        assertThat(officer.post(path + "/removal", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(200);
        assertThat(officer.post(path + "/removal", Map.of("version", "3")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            careType        | moon             | Choose the kind of care
            unit            |                  | Choose what the fee is paid for
            segment         | moon-care        | Choose a segment
            amount          |                  | Enter the amount
            amount          | 12,5             | must be a number
            amount          | -4               | must be from
            amount          | 99999999999999   | must be from
            amount          | 2k               | must be written out
            year            | 2024             | Enter a financial year
            from            | 31 February 2024 | real day
            from            | 1 January 2020   | must lie in the financial year
            to              | 1 January 2001   | must not be before
            publishedUplift | much             | must be a number
            source          |                  | Enter where the fee is stated
            """)
    void aRefusedFeeKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = form();
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/fees", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#" + field + "-error").text()).contains(message);
        assertThat(answer.page().select("#rate").val()).isEqualTo(form.get("rate"));
    }

    @Test
    void longAndUnshowableTextsAreRefused() {
        for (var text : new String[] {"x".repeat(10_000), "a\u0000b"}) {
            var form = form();
            form.put("note", text);
            assertThat(officer.post("/sheffield/fees", form).status()).isEqualTo(422);
        }
    }

    @Test
    void theSameRateIsNotRecordedTwice() {
        var form = form();
        add(form);
        var answer = officer.post("/sheffield/fees", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("change that one instead");
    }

    @Test
    void aFeeBecomesAFigureOnceAndAgainWhenItChanged() {
        var form = form();
        form.putAll(Map.of("rate", "", "careType", "nursing", "unit", "week", "amount", "800", "year", "2031-32", "source",
                "Cabinet"));
        var path = add(form);
        assertThat(officer.post(path + "/figure", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get("/sheffield/figures?indicator=FEE_CHN").text()).contains("800");
        form.putAll(Map.of("amount", "812.5", "version", "1"));
        officer.post(path, form);
        assertThat(officer.post(path + "/figure", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get("/sheffield/figures?indicator=FEE_CHN").text()).contains("812.5");
    }

    @Test
    void programsAddReadChangeAndRemove() throws IOException {
        var answer = api("POST", "/fees",
                "{\"careType\":\"reablement\",\"unit\":\"hour\",\"amount\":\"24.10\",\"year\":\"2024-25\",\"source\":\"Cabinet\"}");
        assertThat(answer.status()).isEqualTo(201);
        var id = map(answer).get("id");
        assertThat(api("GET", "/fees/" + id, "").body()).contains("24.10").contains("2024-04-01");
        assertThat(api("PUT", "/fees/" + id,
                "{\"careType\":\"reablement\",\"unit\":\"hour\",\"amount\":\"25\",\"year\":\"2024-25\",\"source\":\"Cabinet\",\"version\":\"1\"}")
                        .status()).isEqualTo(200);
        assertThat(api("PUT", "/fees/" + id,
                "{\"careType\":\"reablement\",\"unit\":\"hour\",\"amount\":\"26\",\"year\":\"2024-25\",\"source\":\"Cabinet\",\"version\":\"1\"}")
                        .status()).isEqualTo(409);
        assertThat(api("DELETE", "/fees/" + id + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("GET", "/fees/" + id, "").status()).isEqualTo(404);
        assertThat(api("POST", "/fees", "{}").status()).isEqualTo(422);
        assertThat(officer.api("POST", "/api/v1/sheffield/fees", viewerToken, "{}").status()).isEqualTo(403);
    }

    @Test
    void viewersRead() {
        assertThat(viewer.get("/sheffield/fees").text()).doesNotContain("Add a fee");
        assertThat(viewer.get("/sheffield/fees/new").status()).isEqualTo(403);
        assertThat(viewer.post("/sheffield/fees", form()).status()).isEqualTo(403);
    }

    private String add(Map<String, String> form) {
        var answer = officer.post("/sheffield/fees", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of("careType", "supported-living", "segment", "supported-living", "rate", "Rate "
                + NUMBER.incrementAndGet(),
                "amount", "20.5", "unit", "hour", "year", "2024-25", "source", "Cabinet report"));
    }
}
