package org.caremarket.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over all indicators and over time, as a council and as an analyst; and what England costs. */
@MicronautTest(transactional = false)
class OverviewRoutesTest implements OnPostgres {

    private static final String REGION = "/regions/liverpool-city-region";
    private static final int STATEMENTS = 3;
    private static final int PAGE_AT_MOST = 300_000;

    private final TestDatabase database = Postgres.fresh();

    @Inject
    EmbeddedServer server;

    private Browser sefton;
    private Browser analyst;

    @Override
    public Map<String, String> getProperties() {
        return database.properties();
    }

    @BeforeAll
    void signInAndFillTwentyYearsOfEngland() throws SQLException {
        sefton = new Browser(server.getURI());
        sefton.signIn("/sefton", "officer@sefton.example", DemonstrationPeople.PASSWORD);
        analyst = new Browser(server.getURI());
        analyst.signIn(REGION, "analyst@lcr.example", DemonstrationPeople.PASSWORD);
        try (var connection = database.open(database.owner()); var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO commons.reference_figure
                        (indicator, period, gss_code, method_version, state, value, numerator, denominator, source)
                    SELECT indicator, (2020 - n) || '-' || lpad(((2021 - n) % 100)::text, 2, '0'), gss_code, method_version,
                           'STATED', 100.0 * (40 + n) / 100, 40 + n, 100, source
                    FROM commons.reference_figure, generate_series(1, 19) n
                    WHERE indicator IN ('ASCOF_2B1', 'ASCOF_1E', 'ASCOF_1G') AND period = '2020-21'
                    ON CONFLICT DO NOTHING
                    """);
            statement.execute("""
                    INSERT INTO commons.publication
                        (group_number, area, indicator, method, period, period_start, period_end, state, precision, status, source, note,
                         figure_id, figure_version, published_by, published_at, withdrawn_by, withdrawn_at, withdrawal_reason)
                    SELECT number, 'E08000012', 'ASC_TURNOVER', 1, '2025-26', '2025-04-01', '2026-03-31', 'WITHDRAWN', 'EXACT', 'FINAL',
                        'A return', '', 1, 1, 'Somebody', '2026-05-01T12:00:00Z', 'Somebody', '2026-05-03T12:00:00Z', 'It was wrong'
                    FROM commons.region WHERE slug = 'liverpool-city-region'
                    """);
        }
    }

    @Test
    void theFirstPageSaysWhatStandsOut() {
        var page = sefton.get("/sefton/benchmarks?group=liverpool-city-region").page();

        assertThat(page.select(".app-answer").text()).contains("Beside the rest of Liverpool City Region, you are worse in");
        assertThat(page.select(".app-findings__item").eachText()).first().asString().startsWith("Worse, plainly");
        assertThat(page.select(".app-findings__item").text()).doesNotContain("Population");
        assertThat(page.select("summary").text()).contains("indicators have a figure of yours that is not shared with this group");
        assertThat(page.select("main a[href]").eachAttr("href")).contains("/sefton/benchmarks/matrix?group=liverpool-city-region",
                "/sefton/benchmarks/profile?group=liverpool-city-region", "/sefton/benchmarks/quality?group=liverpool-city-region");
        assertThat(page.select("nav a[href=/sefton/benchmarks]").text()).isEqualTo("Benchmarks");
    }

    @Test
    void anAnalystSeesRangesAndNothingThatIsNotShared() {
        var page = analyst.get(REGION + "/benchmarks").page();

        assertThat(page.select(".app-answer").text()).contains("a council is plainly worse than the rest of Liverpool City Region");
        assertThat(page.text()).contains("6 of 6").doesNotContain("Your council");
        assertThat(page.select("table").text()).contains("Care-home beds").doesNotContain("Average size of a care home");
        assertThat(analyst.get(REGION + "/benchmarks?group=england").status()).isEqualTo(404);
        assertThat(analyst.get(REGION).page().select("main a").attr("href")).isEqualTo(REGION + "/benchmarks");
        assertThat(analyst.get("/sefton/benchmarks").status()).isEqualTo(404);
    }

    @Test
    void aLineHasItsTrendItsBreaksAndItsKinds() {
        // Falling in every year but the last, which is the official one.
        var outcome = sefton.get("/sefton/benchmarks/ASCOF_2B1/trend?group=north-west").page();
        assertThat(outcome.select(".app-answer").text()).contains("Over the last five points, 2016-17 to 2020-21,");
        assertThat(outcome.select("tbody tr")).hasSize(20);
        assertThat(outcome.select(".app-wide svg, .app-narrow svg")).hasSize(2);

        var broken = sefton.get("/sefton/benchmarks/ASC_REQUESTS/trend?group=liverpool-city-region").page();
        assertThat(broken.select(".app-answer").text()).contains("The series breaks with 2016-17");
        assertThat(broken.select("main").text()).contains("Periods with other definitions").contains("2015-16: definition version 1");
        assertThat(sefton.get("/sefton/benchmarks/ASC_REQUESTS/trend?kind=month").status()).isEqualTo(404);
        assertThat(sefton.get("/sefton/benchmarks/CH_OCC/trend").text()).contains("has a figure of this that can be seen here");
    }

    @Test
    void anAnalystChoosesWhoseLineToSee() {
        assertThat(analyst.get(REGION + "/benchmarks/ASC_TURNOVER/trend").text()).contains("The median of Liverpool City Region went from");
        assertThat(analyst.get(REGION + "/benchmarks/ASC_TURNOVER/trend?area=E08000014").text()).contains("Sefton went from 25.6%");
        assertThat(analyst.get(REGION + "/benchmarks/ASC_TURNOVER/trend?area=E08000019").status()).isEqualTo(404);
    }

    @Test
    void aProfileIsOfOneCouncil() {
        assertThat(sefton.get("/sefton/benchmarks/profile").page().select("h1").text()).isEqualTo("Profile of Sefton");
        var liverpool = sefton.get("/sefton/benchmarks/profile?area=E08000012&segment=workforce&group=liverpool-city-region").page();
        assertThat(liverpool.select("h1").text()).isEqualTo("Profile of Liverpool");
        assertThat(liverpool.select("caption").eachText()).containsExactly("Workforce");
        assertThat(liverpool.select(".app-strip svg")).isNotEmpty();
        assertThat(analyst.get(REGION + "/benchmarks/profile").page().select("h1").text()).isEqualTo("Profile of Halton");
        assertThat(sefton.get("/sefton/benchmarks/profile?area=E08000019&group=liverpool-city-region").status()).isEqualTo(404);
        assertThat(sefton.get("/sefton/benchmarks/profile?segment=nothing").status()).isEqualTo(404);
    }

    @Test
    void theMatrixHasOurCouncilFirstAndSaysHowManyReported() {
        var page = sefton.get("/sefton/benchmarks/matrix?segment=reablement&group=liverpool-city-region").page();

        assertThat(page.select("thead th").eachText())
                .containsExactly("Indicator", "Sefton", "Halton", "Knowsley", "Liverpool", "St Helens", "Wirral", "Reported");
        var row = page.select("tbody tr:contains(at home 91 days)").first();
        assertThat(row.select("td").eachText()).containsExactly("85.9% Better", "84.6%", "82.6%", "86.3% Better, plainly", "67.2% Worse, plainly",
                "83.0%", "6 of 6");
        assertThat(page.select("[role=region][tabindex=0][aria-labelledby=matrix]")).hasSize(1);
        assertThat(sefton.get("/sefton/benchmarks/matrix?page=5").status()).isEqualTo(404);
        assertThat(sefton.get("/sefton/benchmarks/matrix?page=x").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ASC_TURNOVER", "/ASC_TURNOVER/trend?area=E08000012", "/matrix?segment=workforce"})
    void whatWasTakenBackIsSaidWithTheDayAndTheReason(String page) {
        assertThat(analyst.get(REGION + "/benchmarks" + page).text())
                .contains("Liverpool withdrew its figure for 2025-26 on 3 May 2026. Reason: It was wrong.");
        assertThat(analyst.get(REGION + "/benchmarks/quality").text())
                .contains("withdrawn on 3 May 2026; it had been published on 1 May 2026. Reason: It was wrong.");
    }

    @Test
    void theMatrixCountsOnlyWhatTheGroupSees() {
        var matrix = sefton.get("/sefton/benchmarks/matrix?group=liverpool-city-region").page();
        var there = Pattern.compile("([0-9,]+) of the ([0-9,]+) figures").matcher(matrix.select(".app-answer").text());
        var missing = Pattern.compile("([0-9,]+) of the ([0-9,]+) figures of .* are missing").matcher(
                sefton.get("/sefton/benchmarks/quality?group=liverpool-city-region").page().select(".app-answer").text());

        assertThat(there.find() && missing.find()).isTrue();
        assertThat(there.group(2)).isEqualTo(missing.group(2));
        assertThat(number(there.group(1)) + number(missing.group(1))).isEqualTo(number(there.group(2)));
        assertThat(matrix.select(".app-answer").text()).contains("figures of yours that only you see");
        assertThat(matrix.select("td.app-matrix__own:contains(only you see it)")).isNotEmpty();
        assertThat(matrix.select("td:not(.app-matrix__own):contains(only you see it)")).isEmpty();
        assertThat(sefton.get("/sefton/benchmarks/profile?group=liverpool-city-region").text()).contains("only you see it");
        assertThat(analyst.get(REGION + "/benchmarks/matrix").text()).doesNotContain("only you see");
    }

    private static int number(String words) {
        return Integer.parseInt(words.replace(",", ""));
    }

    @Test
    void oneDotIsNoChart() {
        var page = sefton.get("/sefton/benchmarks/ASC_TURNOVER/trend?group=market-planning-club").page();
        assertThat(page.select(".app-answer").text()).contains("has members since");
        assertThat(page.select(".app-chart")).isEmpty();
        assertThat(page.text()).doesNotContain("All periods follow one definition").doesNotContain("1st of 1");
        assertThat(sefton.get("/sefton/benchmarks/ASCOF_2B1/trend?group=england").page().select("th").eachText()).contains("Middle half");
    }

    @Test
    void qualityTellsWhatIsNotSharedFromWhatIsMissing() {
        assertThat(sefton.get("/sefton/benchmarks/quality?group=liverpool-city-region").page().select(".app-answer").text())
                .contains("that you have not shared with this group").contains("given differently by two sources");
        assertThat(analyst.get(REGION + "/benchmarks/quality").page().select(".app-answer").text())
                .contains("figures of Liverpool City Region are missing").contains("no figure is given differently by two sources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/matrix/downloads/table.csv", "/profile/downloads/table.csv", "/ASC_TURNOVER/trend/downloads/table.csv",
            "/matrix/downloads/table.ods", "/profile/downloads/table.xlsx", "/matrix/downloads/table.csv-metadata.json",
            "/ASC_TURNOVER/trend/downloads/chart.svg", "/ASCOF_2B1/downloads/funnel.svg"})
    void filesAreThereForBoth(String file) {
        var whole = sefton.get("/sefton/benchmarks" + file + (file.contains("funnel") ? "?group=north-west" : ""));
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("content-disposition")).startsWith("attachment; filename=");
        assertThat(analyst.get(REGION + "/benchmarks" + file).status()).isEqualTo(file.contains("funnel") ? 404 : 200);
        assertThat(sefton.get("/sefton/benchmarks" + file.replaceFirst("\\.[a-z-]+.*", ".exe")).status()).isEqualTo(404);
    }

    @Test
    void aFunnelNamesWhoIsOutside() {
        assertThat(sefton.get("/sefton/benchmarks/ASCOF_2B1?group=north-west&period=2020-21").page().select("details").text())
                .contains("Outside the 99.8% limits").contains("St Helens");
        assertThat(sefton.get("/sefton/benchmarks/ASCOF_2B1?group=liverpool-city-region&period=2020-21").text())
                .as("six councils carry no funnel").doesNotContain("Outside the 99.8% limits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/matrix", "/matrix?page=7", "/profile", "/quality", "/ASCOF_2B1", "/ASCOF_2B1/trend"})
    void allOfEnglandAsksTheDatabaseNoMoreOftenThanSixCouncils(String page) {
        var join = page.contains("?") ? "&" : "?";
        var few = statements(sefton, "/sefton/benchmarks" + page.replaceFirst("\\?.*", "") + "?group=liverpool-city-region");
        var england = statements(sefton, "/sefton/benchmarks" + page + join + "group=england");

        assertThat(england).isEqualTo(few).isBetween(1, STATEMENTS);
        assertThat(statements(analyst, REGION + "/benchmarks" + page.replaceFirst("\\?.*", ""))).isBetween(1, STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sefton/benchmarks/matrix?group=england", "/sefton/benchmarks/matrix?group=north-west",
            "/sefton/benchmarks/matrix", "/sefton/benchmarks?group=england"})
    void pagesStaySmall(String page) {
        assertThat(sefton.get(page).body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(PAGE_AT_MOST);
    }

    private int statements(Browser browser, String page) {
        return Statements.during(() -> assertThat(browser.get(page).status()).as(page).isEqualTo(200));
    }
}
