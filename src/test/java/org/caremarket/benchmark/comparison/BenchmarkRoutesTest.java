package org.caremarket.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One indicator beside a group, with the official figures of Liverpool City Region that were checked by hand. */
@MicronautTest(transactional = false)
class BenchmarkRoutesTest implements OnPostgres {

    private static final String TURNOVER = "/benchmarks/ASC_TURNOVER?period=2022-23";
    private static final String AT_HOME = "/benchmarks/ASCOF_2B1?group=liverpool-city-region&period=2020-21";

    @Inject
    EmbeddedServer server;

    @Inject
    ObjectMapper json;

    private Browser sefton;
    private Browser analyst;

    @BeforeAll
    void signIn() {
        sefton = new Browser(server.getURI());
        sefton.signIn("/sefton", "officer@sefton.example", DemonstrationPeople.PASSWORD);
        analyst = new Browser(server.getURI());
        analyst.signIn("/regions/liverpool-city-region", "analyst@lcr.example", DemonstrationPeople.PASSWORD);
    }

    @Test
    void saysTheAnswerFirst() {
        var page = sefton.get("/sefton" + TURNOVER).page();

        assertThat(page.select(".app-answer").text())
                .contains("Sefton: 26.9% in 2022-23, 6th of 6, counting from the lowest.")
                .contains("The median of Liverpool City Region is 23.7%, and Sefton is 3.2 percentage points above it.")
                .contains("No better or worse can be said: no interval is possible")
                .contains("England's median is 28.0%");
        assertThat(page.select("tbody th").eachText())
                .containsExactly("Sefton (your council)", "Wirral", "St Helens", "Liverpool", "Halton", "Knowsley");
        assertThat(page.select("tbody tr").last().text()).contains("20.6%").contains("1st of 6");
        assertThat(page.select(".app-wide svg, .app-narrow svg")).hasSize(2);
    }

    /** 219 of 255 beside 1073 of 1,332 of the five others; worked out by hand from the published counts. */
    @Test
    void comparesWithTheOthersTakenAsOne() throws IOException {
        var answer = json(api("officer@sefton.example", "/sefton", AT_HOME));
        var councils = list(answer.get("councils"));
        var own = councils.stream().filter(each -> Boolean.TRUE.equals(each.get("own"))).findFirst().orElseThrow();
        var others = councils.stream().filter(each -> each != own).toList();
        var rest = 100 * sum(others, "numerator") / sum(others, "denominator");

        assertThat(councils).hasSize(6);
        assertThat((double) own.get("value")).isCloseTo(85.8824, org.assertj.core.data.Offset.offset(0.0001));
        assertThat((double) own.get("restOfGroup")).isCloseTo(rest, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(((Map<?, ?>) own.get("interval95")).get("lower").toString()).startsWith("81.07");
        assertThat(own).containsEntry("judgement", "BETTER").containsEntry("comparison95", "HIGHER").containsEntry("comparison998", "SIMILAR");
        assertThat(((Map<?, ?>) own.get("provenance")).get("origin")).isEqualTo("REFERENCE");
        assertThat(answer).containsEntry("statisticsVersion", "1").containsEntry("definitionVersion", 1);
    }

    @Test
    void anAnalystSeesTheSameFiguresAndNoCouncilAsItsOwn() throws IOException {
        var page = analyst.get("/regions/liverpool-city-region" + TURNOVER).page();
        assertThat(page.select(".app-answer").text()).contains("All 6 councils in Liverpool City Region have a figure")
                .contains("They go from 20.6% (Knowsley) to 26.9% (Sefton)");
        assertThat(page.select(".app-table__row--own")).isEmpty();
        assertThat(page.select("select[name=group]")).isEmpty();

        var answer = json(new Browser(server.getURI()).api("GET", "/api/v1/regions/liverpool-city-region" + TURNOVER,
                token("/regions/liverpool-city-region", "analyst@lcr.example"), ""));
        assertThat(list(answer.get("councils"))).hasSize(6).allMatch(each -> each.get("notCompared").equals("NO_INTERVAL"));
        assertThat(answer.get("englandMedian").toString()).startsWith("28.0");
    }

    @Test
    void anotherRegionIsNotTheirs() {
        assertThat(analyst.get("/regions/north-west" + TURNOVER).status()).isIn(303, 404);
        assertThat(sefton.get("/sefton/benchmarks/ASC_TURNOVER?group=yorkshire-and-the-humber").status()).isEqualTo(404);
    }

    @Test
    void aCouncilOutsideTheGroupOfTheNeighbourComparesInItsOwn() {
        assertThat(sefton.get("/sefton/benchmarks/ASC_TURNOVER?group=england&period=2022-23").page().select("tbody tr"))
                .hasSizeGreaterThan(148);
    }

    @Test
    void membersOfThenAreComparedForThen() {
        var earlier = sefton.get("/sefton/benchmarks/ASCOF_2D_SHORT_TERM?group=north-west&period=2021-22").text();
        assertThat(earlier).contains("Cumbria").doesNotContain("Westmorland and Furness");
    }

    @Test
    void aPeriodThatCannotBeReadIsRefusedAndTheRestShown() {
        var answer = sefton.get("/sefton/benchmarks/ASC_TURNOVER?period=lately");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains("2022-23");
        assertThat(answer.page().select("tbody tr")).hasSize(6);
        assertThat(api("officer@sefton.example", "/sefton", "/benchmarks/ASC_TURNOVER?period=lately").status()).isEqualTo(422);
    }

    @Test
    void aPeriodWithoutFiguresSaysSo() {
        var answer = sefton.get("/sefton/benchmarks/ASC_TURNOVER?period=2015-16");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("None of the 6 councils in Liverpool City Region have a figure for 2015-16.")
                .contains("other period");
    }

    @Test
    void threeCouncilsOfThreeDaysStandSideBySideAndAreNotCompared() {
        var path = "/sefton/benchmarks/HC_WAIT";
        var club = "?group=market-planning-club&period=2024-06";
        assertThat(sefton.get(path + club).page().select(".app-answer").text()).contains("Sefton: 20 people in June 2024")
                .contains("Of other periods, and so not compared: Cheshire West and Chester over 100 people (2022-23),")
                .contains("Sheffield 18 people (25 May 2023).");
        assertThat(sefton.get(path + "/downloads/table.csv" + club).body().lines().filter(line -> line.contains("Sheffield")).findFirst()
                .orElseThrow()).contains(",2023-05-25,18,").contains("other period");
    }

    @Test
    void whatIsSuppressedIsSaidToTheAnalyst() {
        assertThat(analyst.get("/regions/liverpool-city-region/benchmarks/CH_OOB_LD").page().select("tbody tr").text())
                .contains("Sefton suppressed");
    }

    @Test
    void whatIsNoIndicatorIsNotFound() {
        assertThat(sefton.get("/sefton/benchmarks/NOTHING").status()).isEqualTo(404);
        assertThat(api("officer@sefton.example", "/sefton", "/benchmarks/NOTHING").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.csv", "table.ods", "table.xlsx", "table.csv-metadata.json", "chart.svg"})
    void filesHaveTheSame(String file) {
        var answer = sefton.get("/sefton/benchmarks/ASCOF_2B1/downloads/" + file + "?group=liverpool-city-region&period=2020-21");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("ascof_2b1-liverpool-city-region-2020-21");
        assertThat(sefton.get("/sefton/benchmarks/ASCOF_2B1/downloads/table.exe").status()).isEqualTo(404);
    }

    @Test
    void theTableHasUnroundedValuesAndReasons() {
        var csv = sefton.get("/sefton/benchmarks/ASCOF_2B1/downloads/table.csv?group=liverpool-city-region&period=2020-21").body();
        assertThat(csv.lines().filter(line -> line.contains("Sefton")).findFirst().orElseThrow())
                .contains("E08000014").contains("85.8823529412").contains(",219,255,").contains(",better,");
    }

    private Browser.Answer api(String who, String root, String path) {
        return new Browser(server.getURI()).api("GET", "/api/v1" + root + path, token(root, who), "");
    }

    private String token(String root, String who) {
        try {
            var answer = new Browser(server.getURI()).api("POST", "/api/v1" + root + "/tokens", "",
                    "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(who, DemonstrationPeople.PASSWORD));
            return json(answer).get("token").toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> json(Browser.Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return json.readValue(answer.body(), Map.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static double sum(List<Map<String, Object>> councils, String part) {
        return councils.stream().mapToDouble(each -> ((Number) each.get(part)).doubleValue()).sum();
    }
}
