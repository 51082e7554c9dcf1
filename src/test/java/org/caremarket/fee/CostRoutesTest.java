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

/** Exercises, results, lines, gaps and scenarios on pages and as JSON. */
class CostRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void aGapIsWorkedOutAndAScenarioSaved() {
        var path = exercise();
        officer.post(path + "/results", Map.of("careType", "home-care"));
        var care = path + "/home-care";
        save(care, Map.of("invited", "9", "responses", "3", "used", "2", "exclusions", "1 outlier", "totalCount", "2",
                "totalLower", "24",
                "totalMedian", "25", "totalUpper", "26", "volume", "34000", "version", "1"));
        save(care + "/lines/direct-care", Map.of("count", "2", "lower", "10", "median", "16", "upper", "20", "version", "2"));
        save(care + "/lines/travel-time", Map.of("count", "2", "lower", "1", "median", "4", "upper", "5", "version", "3"));
        save(care + "/lines/visit-30", Map.of("median", "13", "version", "4"));
        var page = officer.get(care).text();
        assertThat(page).contains("Care costs £25.00 an hour at the median, in prices of 2022-23",
                "In 2023-24 the fee of £21.00 is £6.50 (23.6%) below the median, which is then £27.50",
                "The published total is £5.00 more than the sum of its lines' medians", "Medians do not add up",
                "3 of 9 invited answered (33.3%), 2 counted. Not counted: 1 outlier", "Thin sample: only 2 answers count",
                "80.0%", "£5.20", "Thin: fewer than 5");
        assertThat(officer.get(path).text()).contains("As published; its lines' medians come to £20.00");
        var scenario = save(care + "/scenarios", Map.of("name", "Half of it", "fee", "21", "volume", "1000", "share", "50",
                "rise", "10"));
        assertThat(officer.get(scenario).text()).contains("would cost £169,000 a year: £3.25 an hour more for 1,000 hours a week",
                "£11,492,000.00", "£24.25", "Saved by").doesNotContain("The base changed");
        save(care, Map.of("totalMedian", "26", "version", "5"));
        assertThat(viewer.get(scenario).text())
                .contains("The base changed since this was saved: the median was £25.00 and is £26.00; the volume was 34,000 and is Not stated");
        save(scenario, Map.of("name", "Half of it", "fee", "21", "volume", "1000", "share", "50", "rise", "10", "version", "1"));
        assertThat(officer.get(scenario).text()).doesNotContain("The base changed");
        assertThat(officer.post(scenario, Map.of("name", "Other", "fee", "21", "volume", "1", "share", "5", "rise", "1",
                "version", "1")).status()).isEqualTo(409);
        assertThat(officer.get(path + "/results.csv").body())
                .contains("\"Home care, 18 and over\",Published total,£ an hour,,,26,")
                .contains("Direct care,£ an hour,2,10,16,20");
        assertThat(officer.get(path + "/results.xlsx").status()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var path = exercise();
        officer.post(path + "/results", Map.of("careType", "nursing"));
        save(path + "/nursing/lines/food", Map.of("median", "38.5", "version", "1"));
        var late = officer.post(path + "/nursing/lines/food", Map.of("median", "39.5", "version", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("table").text()).contains("£38.50", "£39.50");
        assertThat(officer.post(path + "/nursing", Map.of("invited", "5", "version", "1")).status()).isEqualTo(409);
        save(path + "/nursing/lines", Map.of("group", "Staffing", "name", "Night " + path.hashCode(), "median", "3", "version",
                "2"));
        assertThat(officer.get(path + "/nursing").text()).contains("the council's own line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name       |            | Enter a name
            baseYear   | 2022       | Enter a financial year
            baseOn     | 31 February 2022 | real day
            rises      | much       | Write each year on a line
            rises      | 2023-24 12,5 | Write each year on a line
            rises      | 2023-24 400 | must be from -100 to 100
            priceIndex |            | by which index
            source     |            | where the results are published
            """)
    void aRefusedExerciseKeepsWhatWasTyped(String field, String typed, String message) {
        var form = form();
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/cost-of-care", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#" + field + "-error").text()).contains(message);
        assertThat(answer.page().select("#note").text()).isEqualTo("A note");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            responses   | 12   | No more can have answered
            used        | 9    | No more can be counted
            totalLower  | 300  | must not be above the median
            totalMedian | -1   | must be from
            totalUpper  | 12,5 | must be a number
            volume      | 1e30 | too many digits
            """)
    void aRefusedResultMarksTheField(String field, String typed, String message) {
        var path = exercise();
        officer.post(path + "/results", Map.of("careType", "residential"));
        var form = new HashMap<>(Map.of("invited", "10", "responses", "8", "totalMedian", "200", "version", "1"));
        form.put(field, typed);
        var answer = officer.post(path + "/residential", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#" + field + "-error").text()).contains(message);
    }

    @Test
    void programsDoTheSame() throws IOException {
        var answer = api("POST", "/cost-of-care",
                "{\"name\":\"By program %d\",\"baseYear\":\"2022-23\",\"source\":\"Web\"}".formatted(NUMBER.incrementAndGet()));
        assertThat(answer.status()).isEqualTo(201);
        var path = "/cost-of-care/" + map(answer).get("id");
        assertThat(api("PUT", path + "/home-care", "{\"totalMedian\":\"22\",\"version\":\"0\"}").status()).isEqualTo(200);
        assertThat(api("PUT", path + "/home-care/lines/mileage", "{\"median\":\"0.5\",\"version\":\"2\"}").status())
                .isEqualTo(200);
        assertThat(api("PUT", path + "/home-care/lines/mileage", "{\"median\":\"0.6\",\"version\":\"2\"}").status())
                .isEqualTo(409);
        assertThat(api("PUT", path + "/home-care/lines/none", "{\"median\":\"0.6\",\"version\":\"2\"}").status()).isEqualTo(404);
        assertThat(api("POST", path + "/home-care/scenarios",
                "{\"name\":\"S\",\"fee\":\"21\",\"volume\":\"10\",\"share\":\"100\",\"rise\":\"0\"}").body())
                .contains("\"aYear\":520.00");
        assertThat(api("GET", path, "").body()).contains("\"sumOfMedians\":0.5", "\"publishedMedian\":22",
                "\"careType\":\"home-care\"");
        assertThat(api("DELETE", path + "?version=1", "").status()).isEqualTo(204);
        assertThat(api("GET", path, "").status()).isEqualTo(404);
    }

    private String exercise() {
        return save("/sheffield/cost-of-care", form());
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of("name", "Exercise " + NUMBER.incrementAndGet(), "baseYear", "2022-23", "priceIndex", "CPI",
                "rises",
                "2023-24 10", "source", "Annex A", "note", "A note"));
    }

    private String save(String path, Map<String, String> form) {
        var answer = officer.post(path, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }
}
