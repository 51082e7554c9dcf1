package org.caremarket.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.council.NewCouncil;
import org.caremarket.council.NewRegion;
import org.caremarket.council.Provisioning;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public figures: what ships, and who may read it. */
class ReferenceFiguresTest {

    private static Commons commons;

    @BeforeAll
    static void start() throws SQLException {
        commons = new Commons(8401);
    }

    @AfterAll
    static void stop() {
        commons.close();
    }

    @BeforeEach
    void onlyWhatShips() throws SQLException {
        commons.sql("DELETE FROM commons.reference_source WHERE NOT shipped OR code = 'outcomes' AND (SELECT count(*) FROM"
                + " commons.reference_figure WHERE source = reference_source.id) <> 6225");
        commons.figures.loadShipped();
    }

    @Nested
    class WhatShips {

        @Test
        void isThereToTheLastRow() throws SQLException {
            assertThat(commons.figures.loaded()).extracting(LoadedEdition::source, LoadedEdition::edition, LoadedEdition::rows,
                    LoadedEdition::kept).containsExactly(
                            tuple("ascof", "2020-21", 2093, 2093),
                            tuple("outcomes", "2015-16 to 2022-23", 6376, 6225),
                            tuple("population", "2020-06-30", 648, 648));
            assertThat(commons.states("ascof")).isEqualTo("NOT_APPLICABLE 9, NOT_STATED 11, STATED 2069, SUPPRESSED 4");
            // One of the 303 without a value is Hackney's short-term support of 2020-21, which ascof has too.
            assertThat(commons.states("outcomes")).isEqualTo("NOT_STATED 302, STATED 5923");
            assertThat(commons.states("population")).isEqualTo("STATED 648");
        }

        @Test
        void isLoadedOnce() throws SQLException {
            var ids = commons.sql("SELECT string_agg(id::text, ' ' ORDER BY id) FROM commons.reference_source");
            assertThat(commons.figures.loadShipped()).hasSize(3).allMatch(LoadOutcome.AlreadyThere.class::isInstance);
            assertThat(commons.sql("SELECT string_agg(id::text, ' ' ORDER BY id) FROM commons.reference_source")).isEqualTo(ids);
        }

        @Test
        void isThereWhenTheDemonstrationHasStarted() throws SQLException {
            var database = Postgres.fresh();
            var settings = new HashMap<String, Object>(database.properties());
            // No council of theirs: their numbers are other tests'.
            settings.put("caremarket.tenants", "src/test/resources/reference/no-tenants");
            try (var service = ApplicationContext.run(Map.copyOf(settings), "test")) {
                assertThat(service.getBean(ReferenceFigures.class).loaded()).hasSize(3);
            }
        }

        @Test
        void agreesWhereTwoPublicationsHaveTheSameMeasure() throws SQLException {
            commons.sql("DELETE FROM commons.reference_source WHERE code = 'outcomes'");
            var report = commons.figures.loadShipped().stream().filter(LoadOutcome.Loaded.class::isInstance)
                    .map(Commons::loaded).findFirst().orElseThrow();
            assertThat(report.overlaps()).hasSize(151).allMatch(LoadReport.Overlap::otherKept)
                    .allMatch(overlap -> overlap.indicator().equals("ASCOF_2D_SHORT_TERM") && overlap.period().equals("2020-21"));
            assertThat(report.disagreements()).isEmpty();
        }

        @Test
        void endsTheSameInWhateverOrderItIsLoaded() throws SQLException {
            commons.sql("DELETE FROM commons.reference_source WHERE code = 'ascof'");
            commons.sql("DELETE FROM commons.reference_source WHERE code = 'outcomes'");
            commons.sql("UPDATE commons.reference_source SET digest = digest");
            var outcomes = commons.bean(SourceList.class).find("outcomes").orElseThrow();
            commons.sql("INSERT INTO commons.reference_source (code, edition, title, publisher, link, licence, precedence, shipped,"
                    + " digest, rows, loaded_at) VALUES ('outcomes', '2015-16 to 2022-23', '', '', '', '', 2, true, '"
                    + ReferenceFile.shippedDigest(outcomes) + "', 1, now())");
            commons.sql("INSERT INTO commons.reference_figure (indicator, period, gss_code, method_version, state, value, source)"
                    + " SELECT 'ASCOF_2D_SHORT_TERM', '2020-21', 'E08000014', 1, 'STATED', 1, max(id) FROM commons.reference_source");
            var report = Commons.loaded(commons.figures.loadShipped().getFirst());
            assertThat(report.source()).isEqualTo("ascof");
            assertThat(report.disagreements()).singleElement().satisfies(overlap -> {
                assertThat(overlap.otherKept()).isFalse();
                assertThat(overlap.there()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
            });
            assertThat(commons.sql("SELECT value || ' of ' || denominator FROM commons.reference_figure"
                    + " WHERE indicator = 'ASCOF_2D_SHORT_TERM' AND period = '2020-21' AND gss_code = 'E08000014'"))
                    .isEqualTo("76.5 of 523");
        }

        @ParameterizedTest
        @CsvSource({"Halton, E06000006, 20.8", "Knowsley, E08000011, 20.6", "Liverpool, E08000012, 22.0",
            "Sefton, E08000014, 26.9", "St Helens, E08000013, 25.3", "Wirral, E08000015, 25.8"})
        void tellsTurnoverInTheLiverpoolCityRegion(String name, String code, BigDecimal percent) throws SQLException {
            var value = new BigDecimal(commons.sql("SELECT value FROM commons.reference_figure WHERE indicator = 'ASC_TURNOVER'"
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
                var ours = new BigDecimal(commons.sql("""
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
            assertThat(commons.sql("SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY value)::numeric, 1)"
                    + " FROM commons.reference_figure WHERE indicator = 'ASC_TURNOVER' AND period = '2022-23'")).isEqualTo("28.0");
        }

        /** A published share is its parts', to the decimal that it is rounded to. */
        @Test
        void hasSharesThatFollowFromTheirParts() throws SQLException {
            var indicators = commons.bean(Indicators.class);
            for (var indicator : indicators.catalogue()) {
                assertThat(commons.sql("""
                        SELECT string_agg(gss_code || ' ' || value || ' ' || numerator || '/' || denominator, '; ')
                        FROM commons.reference_figure
                        WHERE indicator = '%s' AND state = 'STATED' AND denominator > 0
                          AND abs(value - %d * numerator / denominator) > 0.0501
                        """.formatted(indicator.code(), indicator.per()))).as(indicator.code()).isNull();
            }
        }

        @Test
        void isInTheCatalogueWithItsPeriodsAndMethods() throws SQLException {
            var indicators = commons.bean(Indicators.class);
            var rows = commons.sql("SELECT string_agg(DISTINCT indicator || ' ' || period || ' ' || method_version, ';')"
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
    class Readers {

        @Test
        void areEveryCouncilAndRegionAndNobodyWrites() throws SQLException {
            var provisioning = commons.bean(Provisioning.class);
            var council = provisioning.add(new NewCouncil("made-reader", "Made Reader", "E97800001", null, "#003078", "#ffffff"));
            var region = provisioning.add(new NewRegion("made-club", "Made club", "club", List.of()));
            for (var role : List.of(council.role(), region.role())) {
                assertThat(commons.as(role, "SELECT count(*) FROM commons.reference_figure")).isEqualTo("8966");
                assertThat(commons.as(role, "SELECT count(*) FROM commons.reference_source")).isEqualTo("3");
                for (var table : List.of("reference_figure", "reference_source")) {
                    for (var attempt : List.of("INSERT INTO commons.%s DEFAULT VALUES", "DELETE FROM commons.%s",
                            "TRUNCATE commons.%s", "DROP TABLE commons.%s", "ALTER TABLE commons.%s ADD x int")) {
                        assertThatThrownBy(() -> commons.as(role, attempt.formatted(table)))
                                .as(role + ": " + attempt.formatted(table))
                                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
                    }
                }
                assertThatThrownBy(() -> commons.as(role, "UPDATE commons.reference_figure SET value = 1"))
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }
}
