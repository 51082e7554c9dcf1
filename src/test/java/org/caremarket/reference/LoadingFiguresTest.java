package org.caremarket.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's file of public figures: what is kept of it, and that a bad one leaves everything as it was. */
class LoadingFiguresTest {

    private static final String OUTCOMES_HEADING =
            "Financial year,Local authority code,Local authority name,Measure,Code,Value,MEDIAN,rank_order\n";
    private static final String ASCOF_HEADING = "Geographical Code,Geographical Description,Geographical Level,ONS Code,"
            + "ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value\n";

    private static Commons commons;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws SQLException {
        commons = new Commons(8451);
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

    private LoadOutcome load(String name, String text, String source, String edition) throws Exception {
        return commons.figures.load(Files.writeString(folder.resolve(name), text), source, Optional.ofNullable(edition),
                Optional.empty());
    }

    @Test
    void takesThePlaceOfEveryEditionThatItContinues() throws Exception {
        var report = Commons.loaded(load("outcomes-2024.csv", OUTCOMES_HEADING
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
        assertThat(commons.states("outcomes")).isEqualTo("NOT_STATED 2, STATED 1");
        assertThat(commons.sql("SELECT state FROM commons.reference_figure WHERE gss_code = 'E08000019' AND period = '2023-24'"))
                .isEqualTo("NOT_STATED");
        // What ships does not come back over it.
        assertThat(commons.figures.loadShipped()).hasSize(2);
        assertThat(commons.states("outcomes")).isEqualTo("NOT_STATED 2, STATED 1");
    }

    @Test
    void isLoadedOnce() throws Exception {
        var text = OUTCOMES_HEADING + "2023-24,E08000014,Sefton,Turnover,ASC7,25.1,28,None\n";
        Commons.loaded(load("a.csv", text, "outcomes", null));
        assertThat(load("b.csv", text, "outcomes", null))
                .isEqualTo(new LoadOutcome.AlreadyThere("outcomes", "2023-24 to 2023-24"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-24,E08000014,Sefton,T,ASC7,1,, | \"2022-24\" is not a financial year such as 2022-23",
        "2022-23,E08000014,Sefton,T,ASC7,about 20,, | \"about 20\" is neither a number nor a sign",
        "2021-22,E08000014,Sefton,T,ASC7,1,, | ASC_TURNOVER of E08000014 for 2021-22 stands twice"})
    void isRefusedWholeWhenARowIsWrong(String row, String reason) throws Exception {
        var before = commons.sql("SELECT string_agg(id || ' ' || rows, ',' ORDER BY id) FROM commons.reference_source");
        var outcome = load("bad.csv",
                OUTCOMES_HEADING + "2021-22,E08000014,Sefton,T,ASC7,20,,\n" + row + "\n", "outcomes", null);
        assertThat(outcome).isInstanceOfSatisfying(LoadOutcome.Refused.class, refused ->
                assertThat(refused.problems()).singleElement().extracting(FileProblem::toString).asString()
                        .startsWith("bad.csv, line 3: ").contains(reason));
        assertThat(commons.sql("SELECT string_agg(id || ' ' || rows, ',' ORDER BY id) FROM commons.reference_source"))
                .isEqualTo(before);
        assertThat(commons.sql("SELECT count(*) FROM commons.reference_figure")).isEqualTo("8966");
    }

    @Test
    void isNeverHalfThere() throws Exception {
        // The database refuses the last step of the load, after the old edition was taken away.
        commons.sql("ALTER TABLE commons.reference_figure ADD CONSTRAINT no_more CHECK (period < '2023') NOT VALID");
        try {
            assertThatThrownBy(() -> load("late.csv",
                    OUTCOMES_HEADING + "2023-24,E08000014,Sefton,T,ASC7,20,,\n", "outcomes", null))
                    .isInstanceOf(LoadingException.class);
        } finally {
            commons.sql("ALTER TABLE commons.reference_figure DROP CONSTRAINT no_more");
        }
        assertThat(commons.sql("SELECT count(*) FROM commons.reference_figure")).isEqualTo("8966");
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
        var report = Commons.loaded(load("ascof.csv", ASCOF_HEADING
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
        assertThat(commons.sql("SELECT numerator || '/' || denominator FROM commons.reference_figure"
                + " WHERE indicator = 'ASCOF_2D_SHORT_TERM' AND period = '2021-22' AND gss_code = 'E08000014'"))
                .isEqualTo("400/523");
        assertThat(commons.figures.loaded()).extracting(LoadedEdition::edition).contains("2020-21", "2021-22");
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
        assertThat(Commons.loaded(load("p.csv", heading + "POP_ALL,1,2021-06-30,E08000014,STATED,279000,,\n", "population",
                "2021-06-30")).figures()).isEqualTo(1);
        for (var row : List.of("STATED,,,", "NOT_STATED,0,,", "SECRET,,,")) {
            assertThat(load("p.csv", heading + "POP_ALL,1,2022-06-30,E08000014," + row + "\n", "population", "2022-06-30"))
                    .isInstanceOf(LoadOutcome.Refused.class);
        }
    }
}
