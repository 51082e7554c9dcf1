package org.caremarket.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.council.NewCouncil;
import org.caremarket.council.NewRegion;
import org.caremarket.council.Provisioning;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.database.Credentials;
import org.caremarket.platform.database.MasterKey;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public figures: what ships, what an operator loads, and who may read them. */
class ReferenceFiguresTest {

    private static final String OUTCOMES_HEADING =
            "Financial year,Local authority code,Local authority name,Measure,Code,Value,MEDIAN,rank_order\n";
    private static final String ASCOF_HEADING = "Geographical Code,Geographical Description,Geographical Level,ONS Code,"
            + "ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value\n";

    private static TestDatabase database;
    private static ApplicationContext context;
    private static ReferenceFigures figures;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws SQLException {
        database = Postgres.fresh();
        context = ApplicationContext.run(Map.<String, Object>copyOf(database.properties()), "test", "cli");
        context.getBean(Provisioning.class).migrate(line -> { });
        figures = context.getBean(ReferenceFigures.class);
        sql("ALTER TABLE commons.council ALTER COLUMN number RESTART WITH 8401");
        sql("ALTER TABLE commons.region ALTER COLUMN number RESTART WITH 8401");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void onlyWhatShips() throws SQLException {
        sql("DELETE FROM commons.reference_source WHERE NOT shipped OR code = 'outcomes' AND (SELECT count(*) FROM"
                + " commons.reference_figure WHERE source = reference_source.id) <> 6225");
        figures.loadShipped();
    }

    private static String sql(String sql) throws SQLException {
        return as(database.owner(), sql);
    }

    private static String as(Credentials who, String sql) throws SQLException {
        try (var connection = database.open(who); var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static Credentials login(String role) {
        return new Credentials(role, MasterKey.parse(Postgres.MASTER_KEY).rolePassword(role));
    }

    private static String states(String source) throws SQLException {
        return sql("""
                SELECT string_agg(state || ' ' || n, ', ' ORDER BY state)
                FROM (SELECT state, count(*) n FROM commons.reference_figure f
                      JOIN commons.reference_source s ON s.id = f.source WHERE s.code = '%s' GROUP BY state) counts
                """.formatted(source));
    }

    private LoadOutcome load(String name, String text, String source, String edition) throws Exception {
        return figures.load(Files.writeString(folder.resolve(name), text), source, Optional.ofNullable(edition),
                Optional.empty());
    }

    private static LoadReport loaded(LoadOutcome outcome) {
        assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
        return ((LoadOutcome.Loaded) outcome).report();
    }

    @Nested
    class WhatShips {

        @Test
        void isThereToTheLastRow() throws SQLException {
            assertThat(figures.loaded()).extracting(LoadedEdition::source, LoadedEdition::edition, LoadedEdition::rows,
                    LoadedEdition::kept).containsExactly(
                            tuple("ascof", "2020-21", 2093, 2093),
                            tuple("outcomes", "2015-16 to 2022-23", 6376, 6225),
                            tuple("population", "2020-06-30", 648, 648));
            assertThat(states("ascof")).isEqualTo("NOT_APPLICABLE 9, NOT_STATED 11, STATED 2069, SUPPRESSED 4");
            // One of the 303 without a value is Hackney's short-term support of 2020-21, which ascof has too.
            assertThat(states("outcomes")).isEqualTo("NOT_STATED 302, STATED 5923");
            assertThat(states("population")).isEqualTo("STATED 648");
        }

        @Test
        void isLoadedOnce() throws SQLException {
            var ids = sql("SELECT string_agg(id::text, ' ' ORDER BY id) FROM commons.reference_source");
            assertThat(figures.loadShipped()).hasSize(3).allMatch(LoadOutcome.AlreadyThere.class::isInstance);
            assertThat(sql("SELECT string_agg(id::text, ' ' ORDER BY id) FROM commons.reference_source")).isEqualTo(ids);
        }

        @Test
        void agreesWhereTwoPublicationsHaveTheSameMeasure() throws SQLException {
            sql("DELETE FROM commons.reference_source WHERE code = 'outcomes'");
            var report = figures.loadShipped().stream().filter(LoadOutcome.Loaded.class::isInstance)
                    .map(ReferenceFiguresTest::loaded).findFirst().orElseThrow();
            assertThat(report.overlaps()).hasSize(151).allMatch(LoadReport.Overlap::otherKept)
                    .allMatch(overlap -> overlap.indicator().equals("ASCOF_2D_SHORT_TERM") && overlap.period().equals("2020-21"));
            assertThat(report.disagreements()).isEmpty();
        }

        @Test
        void endsTheSameInWhateverOrderItIsLoaded() throws SQLException {
            sql("DELETE FROM commons.reference_source WHERE code = 'ascof'");
            sql("DELETE FROM commons.reference_source WHERE code = 'outcomes'");
            sql("UPDATE commons.reference_source SET digest = digest");
            var outcomes = context.getBean(SourceList.class).find("outcomes").orElseThrow();
            sql("INSERT INTO commons.reference_source (code, edition, title, publisher, link, licence, precedence, shipped,"
                    + " digest, rows, loaded_at) VALUES ('outcomes', '2015-16 to 2022-23', '', '', '', '', 2, true, '"
                    + ReferenceFile.shippedDigest(outcomes) + "', 1, now())");
            sql("INSERT INTO commons.reference_figure (indicator, period, gss_code, method_version, state, value, source)"
                    + " SELECT 'ASCOF_2D_SHORT_TERM', '2020-21', 'E08000014', 1, 'STATED', 1, max(id) FROM commons.reference_source");
            var report = loaded(figures.loadShipped().getFirst());
            assertThat(report.source()).isEqualTo("ascof");
            assertThat(report.disagreements()).singleElement().satisfies(overlap -> {
                assertThat(overlap.otherKept()).isFalse();
                assertThat(overlap.there()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
            });
            assertThat(sql("SELECT value || ' of ' || denominator FROM commons.reference_figure"
                    + " WHERE indicator = 'ASCOF_2D_SHORT_TERM' AND period = '2020-21' AND gss_code = 'E08000014'"))
                    .isEqualTo("76.5 of 523");
        }

        @ParameterizedTest
        @CsvSource({"Halton, E06000006, 20.8", "Knowsley, E08000011, 20.6", "Liverpool, E08000012, 22.0",
            "Sefton, E08000014, 26.9", "St Helens, E08000013, 25.3", "Wirral, E08000015, 25.8"})
        void tellsTurnoverInTheLiverpoolCityRegion(String name, String code, BigDecimal percent) throws SQLException {
            var value = new BigDecimal(sql("SELECT value FROM commons.reference_figure WHERE indicator = 'ASC_TURNOVER'"
                    + " AND period = '2022-23' AND gss_code = '" + code + "'"));
            assertThat(value.setScale(1, RoundingMode.HALF_UP)).as(name).isEqualTo(percent);
            assertThat(value.scale()).isGreaterThanOrEqualTo(7);
        }

        /** The compiler's own medians, to the last digit that tells rounding from a mistake. */
        @Test
        void hasTheMediansThatItsCompilerFound() throws SQLException {
            var problems = new FileProblems();
            var medians = CsvTable.ofResource("/reference/compilers-medians.csv", "compilers-medians.csv",
                    List.of("indicator", "period", "median"), List.of(), problems).rows();
            problems.throwIfAny();
            assertThat(medians).hasSize(42);
            for (var row : medians) {
                var ours = new BigDecimal(sql("""
                        SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY value)
                        FROM commons.reference_figure
                        WHERE indicator = '%s' AND period = '%s' AND state = 'STATED' AND gss_code !~ '^E(12|92)'
                        """.formatted(row.value("indicator"), row.value("period"))));
                var theirs = new BigDecimal(row.value("median"));
                if (row.value("indicator").equals("ASCOF_1J_ADJ_QOL") && row.value("period").equals("2019-20")) {
                    // Theirs counts five zeros that stand for no value.
                    assertThat(theirs).isEqualByComparingTo("0.405");
                    theirs = new BigDecimal("0.406");
                }
                assertThat(ours).as("%s %s", row.value("indicator"), row.value("period"))
                        .isCloseTo(theirs, within(new BigDecimal("0.0000001")));
            }
        }

        @Test
        void hasEnglandsMedianTurnover() throws SQLException {
            assertThat(sql("SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY value)::numeric, 1)"
                    + " FROM commons.reference_figure WHERE indicator = 'ASC_TURNOVER' AND period = '2022-23'")).isEqualTo("28.0");
        }

        /** A published share is its parts', to the decimal that it is rounded to. */
        @Test
        void hasSharesThatFollowFromTheirParts() throws SQLException {
            var indicators = context.getBean(Indicators.class);
            for (var indicator : indicators.catalogue()) {
                assertThat(sql("""
                        SELECT string_agg(gss_code || ' ' || value || ' ' || numerator || '/' || denominator, '; ')
                        FROM commons.reference_figure
                        WHERE indicator = '%s' AND state = 'STATED' AND denominator > 0
                          AND abs(value - %d * numerator / denominator) > 0.0501
                        """.formatted(indicator.code(), indicator.per()))).as(indicator.code()).isNull();
            }
        }

        @Test
        void isInTheCatalogueWithItsPeriodsAndMethods() throws SQLException {
            var indicators = context.getBean(Indicators.class);
            var rows = sql("SELECT string_agg(DISTINCT indicator || ' ' || period || ' ' || method_version, ';')"
                    + " FROM commons.reference_figure").split(";");
            assertThat(rows).hasSize(42 + 12 + 4);
            for (var row : rows) {
                var parts = row.split(" ");
                var indicator = indicators.shared(parts[0]).orElseThrow();
                var period = Period.read(parts[1]).orElseThrow();
                assertThat(indicator.methodFor(period)).as(row).isEqualTo(Integer.parseInt(parts[2]));
            }
        }
    }

    @Nested
    class AnOperatorsFile {

        @Test
        void takesThePlaceOfEveryEditionThatItContinues() throws Exception {
            var report = loaded(load("outcomes-2024.csv", OUTCOMES_HEADING
                    + "2022-23,E08000014,Sefton,Turnover,ASC7,26.85449976,28,None\n"
                    + "2023-24,E08000014,Sefton,Turnover,ASC7,,28,\n"
                    + "2023-24,E08000039,Sheffield,Quality of life,ASC2,0,0.4,desc\n"
                    + "2023-24,E99000001,Nowhere,Turnover,ASC7,1,28,None\n"
                    + "2023-24,E08000014,Sefton,Something new,ASC8,1,28,None\n", "outcomes", null));
            assertThat(report.edition()).isEqualTo("2022-23 to 2023-24");
            assertThat(report.rows()).isEqualTo(5);
            assertThat(report.figures()).isEqualTo(3);
            assertThat(report.states()).containsExactly(entry(FigureState.STATED, 1), entry(FigureState.NOT_STATED, 2));
            assertThat(report.markers()).containsExactly(entry("0", 1), entry("empty", 1));
            assertThat(report.unknownAreas()).containsExactly(entry("E99000001", 1));
            assertThat(report.unknownMeasures()).containsExactly(entry("ASC8", 1));
            assertThat(states("outcomes")).isEqualTo("NOT_STATED 2, STATED 1");
            assertThat(sql("SELECT state FROM commons.reference_figure WHERE gss_code = 'E08000019' AND period = '2023-24'"))
                    .isEqualTo("NOT_STATED");
            // What ships does not come back over it.
            assertThat(figures.loadShipped()).hasSize(2);
            assertThat(states("outcomes")).isEqualTo("NOT_STATED 2, STATED 1");
        }

        @Test
        void isLoadedOnce() throws Exception {
            var text = OUTCOMES_HEADING + "2023-24,E08000014,Sefton,Turnover,ASC7,25.1,28,None\n";
            loaded(load("a.csv", text, "outcomes", null));
            assertThat(load("b.csv", text, "outcomes", null))
                    .isEqualTo(new LoadOutcome.AlreadyThere("outcomes", "2023-24 to 2023-24"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "2022-24,E08000014,Sefton,T,ASC7,1,, | \"2022-24\" is not a financial year such as 2022-23",
            "2022-23,E08000014,Sefton,T,ASC7,about 20,, | \"about 20\" is neither a number nor a sign",
            "2021-22,E08000014,Sefton,T,ASC7,1,, | ASC_TURNOVER of E08000014 for 2021-22 stands twice"})
        void isRefusedWholeWhenARowIsWrong(String row, String reason) throws Exception {
            var before = sql("SELECT string_agg(id || ' ' || rows, ',' ORDER BY id) FROM commons.reference_source");
            var outcome = load("bad.csv",
                    OUTCOMES_HEADING + "2021-22,E08000014,Sefton,T,ASC7,20,,\n" + row + "\n", "outcomes", null);
            assertThat(outcome).isInstanceOfSatisfying(LoadOutcome.Refused.class, refused ->
                    assertThat(refused.problems()).singleElement().extracting(FileProblem::toString).asString()
                            .startsWith("bad.csv, line 3: ").contains(reason));
            assertThat(sql("SELECT string_agg(id || ' ' || rows, ',' ORDER BY id) FROM commons.reference_source"))
                    .isEqualTo(before);
            assertThat(sql("SELECT count(*) FROM commons.reference_figure")).isEqualTo("8966");
        }

        @Test
        void isNeverHalfThere() throws Exception {
            // The database refuses the last step of the load, after the old edition was taken away.
            sql("ALTER TABLE commons.reference_figure ADD CONSTRAINT no_more CHECK (period < '2023') NOT VALID");
            try {
                assertThatThrownBy(() -> load("late.csv",
                        OUTCOMES_HEADING + "2023-24,E08000014,Sefton,T,ASC7,20,,\n", "outcomes", null))
                        .isInstanceOf(LoadingException.class);
            } finally {
                sql("ALTER TABLE commons.reference_figure DROP CONSTRAINT no_more");
            }
            assertThat(sql("SELECT count(*) FROM commons.reference_figure")).isEqualTo("8966");
        }

        @Test
        void sayManyProblemsInFew() throws Exception {
            var rows = new StringBuilder(OUTCOMES_HEADING);
            for (int i = 0; i < 1_020; i++) {
                rows.append("2022-23,E08000014,Sefton,T,ASC7,x,,\n");
            }
            assertThat(load("bad.csv", rows.toString(), "outcomes", null)).isInstanceOfSatisfying(LoadOutcome.Refused.class,
                    refused -> assertThat(refused.problems()).hasSize(21).last().extracting(FileProblem::reason)
                            .isEqualTo("1,000 more problems like these"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "just words\n", "Financial year,Local authority code,Value\n2022-23,E08000014,1\n"})
        void isRefusedWhenItIsAnotherTable(String text) throws Exception {
            assertThat(load("other.csv", text, "outcomes", null)).isInstanceOf(LoadOutcome.Refused.class);
        }

        @Test
        void ofTheFrameworkKeepsPartsAndWhatMarkersMean() throws Exception {
            var report = loaded(load("ascof.csv", ASCOF_HEADING
                    + "323,Sefton,Council,E08000014,2D,Total,Outcome,76.5\n"
                    + "323,Sefton,Council,E08000014,2D,Total,Numerator,400\n"
                    + "323,Sefton,Council,E08000014,2D,Total,Denominator,523\n"
                    + "323,Sefton,Council,E08000014,2D65OV,65 and over,Outcome,70\n"
                    + "323,Sefton,Council,E08000014,4A,Total,Outcome,70\n"
                    + "1,Wirral,Local authority,E08000015,2D,Total,Outcome,[x]\n"
                    + "1,Wirral,Local authority,E08000015,2D,Total,Numerator,0\n"
                    + "1,Wirral,Local authority,E08000015,2D,Total,Denominator,0\n"
                    + "2,Halton,Council,E06000006,2D,Total,Outcome,[c]\n"
                    + "3,Knowsley,Council,E08000011,2D,Total,Outcome,[x]\n"
                    + "E,England,England,E92000001,2D,Total,Outcome,75\n"
                    + "S,Shire,Council Type,,2D,Total,Outcome,75\n", "ascof", "2021-22"));
            assertThat(report.states()).containsExactly(entry(FigureState.STATED, 2), entry(FigureState.NOT_STATED, 1),
                    entry(FigureState.SUPPRESSED, 1), entry(FigureState.NOT_APPLICABLE, 1));
            assertThat(report.markers()).containsExactly(entry("[c]", 1), entry("[x]", 2));
            assertThat(report.unknownMeasures()).containsExactly(entry("4A", 1));
            assertThat(report.leftAside()).isEqualTo(2);
            assertThat(sql("SELECT numerator || '/' || denominator FROM commons.reference_figure"
                    + " WHERE indicator = 'ASCOF_2D_SHORT_TERM' AND period = '2021-22' AND gss_code = 'E08000014'"))
                    .isEqualTo("400/523");
            assertThat(figures.loaded()).extracting(LoadedEdition::edition).contains("2020-21", "2021-22");
        }

        @Test
        void ofTheFrameworkInItsNewNumbersIsRefused() throws Exception {
            assertThat(load("ascof.csv", ASCOF_HEADING + "323,Sefton,Council,E08000014,2D,Total,Outcome,76.5\n", "ascof", "2023-24"))
                    .isInstanceOfSatisfying(LoadOutcome.Refused.class, refused ->
                            assertThat(refused.problems().getFirst().reason()).contains("numbers its measures anew"));
            assertThat(load("ascof.csv", ASCOF_HEADING, "ascof", null)).isInstanceOf(LoadOutcome.Refused.class);
        }

        @Test
        void inOurOwnShapeNeedsAValueWhereItIsStated() throws Exception {
            var heading = "indicator,method_version,period,gss_code,state,value,numerator,denominator\n";
            assertThat(loaded(load("p.csv", heading + "POP_ALL,1,2021-06-30,E08000014,STATED,279000,,\n", "population",
                    "2021-06-30")).figures()).isEqualTo(1);
            for (var row : List.of("STATED,,,", "NOT_STATED,0,,", "SECRET,,,")) {
                assertThat(load("p.csv", heading + "POP_ALL,1,2022-06-30,E08000014," + row + "\n", "population", "2022-06-30"))
                        .isInstanceOf(LoadOutcome.Refused.class);
            }
        }
    }

    @Nested
    class Readers {

        @Test
        void areEveryCouncilAndRegionAndNobodyWrites() throws SQLException {
            var provisioning = context.getBean(Provisioning.class);
            var council = provisioning.add(new NewCouncil("made-reader", "Made Reader", "E97800001", null, "#003078", "#ffffff"));
            var region = provisioning.add(new NewRegion("made-club", "Made club", "club", List.of()));
            for (var role : List.of(council.role(), region.role())) {
                assertThat(as(login(role), "SELECT count(*) FROM commons.reference_figure")).isEqualTo("8966");
                assertThat(as(login(role), "SELECT count(*) FROM commons.reference_source")).isEqualTo("3");
                for (var table : List.of("reference_figure", "reference_source")) {
                    for (var attempt : List.of("INSERT INTO commons.%s DEFAULT VALUES", "DELETE FROM commons.%s",
                            "TRUNCATE commons.%s", "DROP TABLE commons.%s", "ALTER TABLE commons.%s ADD x int")) {
                        assertThatThrownBy(() -> as(login(role), attempt.formatted(table)))
                                .as(role + ": " + attempt.formatted(table))
                                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
                    }
                }
                assertThatThrownBy(() -> as(login(role), "UPDATE commons.reference_figure SET value = 1"))
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }
}
