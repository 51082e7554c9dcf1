package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of figures of one's own: what is read, and what people are told when a row is wrong. */
class FiguresFileTest {

    private static final String OWN = "E08000014";
    private static final String HEAD = String.join(",", FiguresFile.COLUMNS) + "\n";
    private static final Map<String, Indicator> KNOWN = Map.of(
            "OCC", indicator("OCC", ValueKind.PROPORTION, true),
            "GAP", indicator("GAP", ValueKind.PROPORTION, false),
            "HRS", indicator("HRS", ValueKind.COUNT, false));

    @TempDir
    Path root;

    @Test
    void whatIsLeftOutMeansTheUsual() throws IOException {
        assertThat(read(HEAD + "HRS,,2022-23,,2758,,,,,,Return,,,,\n")).containsExactly(new FigureText(
                "HRS", OWN, Period.year(2022), Measurement.of(new BigDecimal("2758")), FigureStatus.FINAL, "Return", null,
                null, 1, "", null));
    }

    @Test
    void everyColumnIsKept() throws IOException {
        var head = "sample,deviation,providers,largest_share," + HEAD;
        assertThat(read(head + "9,1.5,6,40,OCC,E92000001,25 May 2023,Stated,73.55,,,Range,89.38,Provisional,Plan,"
                + "https://example.org/plan,page 4,\"Low, then high\",All of it\n")).containsExactly(new FigureText(
                "OCC", "E92000001", Period.of("2023-05-25"), new Measurement(FigureState.STATED, new BigDecimal("73.55"), null,
                        null, Precision.RANGE, new BigDecimal("89.38"), 9, new BigDecimal("1.5"), 6, new BigDecimal("40")),
                FigureStatus.PROVISIONAL, "Plan", "https://example.org/plan", "page 4", 1, "Low, then high", "All of it"));
    }

    @Test
    void countsNeedNoValueAndAMissingValueHasAReason() throws IOException {
        assertThat(read(HEAD + "OCC,,2023-05,,,508,543,,,,Return,,,,\nHRS,,2022-23,not stated,,,,,,,Return,,,,\n"))
                .extracting(text -> text.measurement().state(), text -> text.measurement().value(),
                        text -> text.measurement().hasCounts())
                .containsExactly(
                        tuple(FigureState.STATED, null, true),
                        tuple(FigureState.NOT_STATED, null, false));
    }

    @Test
    void aRatioOfAmountsMayBeBelowNothing() throws IOException {
        assertThat(read(HEAD + "GAP,,2022-23,,-3.5,,,,,,Exercise,,,,\n")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NONE,,2022-23,,5,,,,,,Return,,,,            | there is no indicator "NONE"
            ,,2022-23,,5,,,,,,Return,,,,                | the indicator is missing
            HRS,,summer 2022,,5,,,,,,Return,,,,         | "summer 2022" is not a period
            HRS,,2022-24,,5,,,,,,Return,,,,             | "2022-24" is not a period
            HRS,,,,5,,,,,,Return,,,,                    | the period is missing
            HRS,,2021-22-Q2,,5,,,,,,Return,,,,          | HRS is about a day or a month or a financial year, not about a quarter
            HRS,Sefton,2022-23,,5,,,,,,Return,,,,       | "Sefton" is not the code of an area
            HRS,,2022-23,,5,,,,,,,,,,                   | the source is missing
            HRS,,2022-23,,,,,,,,Return,,,,              | there is no value. If the source has none, say why
            HRS,,2022-23,not stated,5,,,,,,Return,,,,   | it has a value and the state "not stated"
            HRS,,2022-23,unknown,,,,,,,Return,,,,       | "unknown" under "state" should be one of: stated, not stated
            HRS,,2022-23,,"2,758",,,,,,Return,,,,       | "2,758" under "value" is not a number
            HRS,,2022-23,,-5,,,,,,Return,,,,            | HRS cannot be less than 0
            HRS,,2022-23,,5,1,2,,,,Return,,,,           | HRS has no numerator and denominator: it is a count
            OCC,,2022-23,,,543,508,,,,Return,,,,        | the numerator, 543, is greater than the denominator, 508
            OCC,,2022-23,,,508,0,,,,Return,,,,          | the denominator must be greater than 0
            OCC,,2022-23,,94,508,,,,,Return,,,,         | numerator and denominator stand together or not at all
            OCC,,2022-23,,101,,,,,,Return,,,,           | OCC is a share and cannot be more than 100
            OCC,,2022-23,,73.55,,,range,,,Return,,,,    | a range has "range" under "precision", and its end under "value_to"
            OCC,,2022-23,,73.55,,,,89.38,,Return,,,,    | a range has "range" under "precision", and its end under "value_to"
            OCC,,2022-23,,89.38,,,range,73.55,,Return,,,, | a range begins with the smaller number
            OCC,,2022-23,,73,,,roughly,,,Return,,,,     | "roughly" under "precision" should be one of: exact, about, over, under, up to, range
            OCC,,2022-23,,73,,,,,draft,Return,,,,       | "draft" under "status" should be one of: final, provisional, estimated
            OCC,,2022-23,,73,,,,,,Return,page 4,,,      | "page 4" is not an address
            """)
    void aRowThatIsWrong(String row, String reason) throws IOException {
        assertThat(problems(HEAD + "HRS,,2022-23,,5,,,,,,Another,,,,\n" + row + "\n")).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("sefton/figures.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).startsWith("Row 3: ").contains(reason);
        });
    }

    @Test
    void allProblemsAtOnceAndARowThatStandsTwice() throws IOException {
        assertThat(problems(HEAD + "HRS,,2022-23,,5,,,,,,Return,,,,\nHRS,E08000014,2022/23,,6,,,,,,Return,,,,\nNONE,,2022,,x,,,,,,,,,,\n"))
                .extracting(FileProblem::reason).hasSize(5)
                .contains("Row 3: row 2 gives HRS for the same area, period and source already");
    }

    @Test
    void columnsThatAreMissingOrUnknown() throws IOException {
        assertThat(problems(HEAD.replace("made_up", "mood"))).extracting(FileProblem::reason)
                .contains("The column \"made_up\" is missing").anyMatch(reason -> reason.contains("\"mood\" is not known"));
    }

    @Test
    void whatStandsBehindANumberIsCheckedToo() throws IOException {
        assertThat(problems("sample,deviation,providers,largest_share," + HEAD
                + "0,-1,some,101,HRS,,2022-23,,5,,,,,,Return,,,,\n")).extracting(FileProblem::reason).hasSize(4);
    }

    private List<FigureText> read(String csv) throws IOException {
        var folder = Files.createDirectories(root.resolve("sefton"));
        Files.writeString(folder.resolve(FiguresFile.FILE), csv);
        return FiguresFile.read(folder, OWN, typed -> Optional.ofNullable(KNOWN.get(typed)));
    }

    private List<FileProblem> problems(String csv) {
        return catchThrowableOfType(TenantFileProblems.class, () -> read(csv)).problems();
    }

    private static Indicator indicator(String code, ValueKind kind, boolean ofCases) {
        return new Indicator(code, code, "What?", "Home care", new Unit("", 0), kind, kind.isRatio() ? 100 : 1, "n", "d",
                Polarity.NEITHER, Set.of(Period.Kind.DAY, Period.Kind.MONTH, Period.Kind.YEAR), "As it is.", List.of(), "",
                List.of(), List.of(new Method(1, "", "")), false, false, ofCases, "", false);
    }
}
