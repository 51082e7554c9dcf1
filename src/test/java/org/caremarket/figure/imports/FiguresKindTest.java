package org.caremarket.figure.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caremarket.figure.Figures;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.time.Period;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of figures as councils have them, read for Sefton. */
@MicronautTest(transactional = false)
class FiguresKindTest extends InSefton {

    @Test
    void titlesAndFootnotesAreLeftOutAndNumbersReadAsTheyAreMeant() {
        var reading = read("""
                Our market,,,
                Indicator,Period,Value,Note
                CH_HOMES,2023-24,"1,300",
                Care-home occupancy,2023-24,93.6%,
                ch_occ,2022-23,73.55–89.38,
                CH_BEDS,2023-24,about 3775,counted by hand
                CH_BEDS,2022-23,[c],
                CH_BEDS,2021-22,,
                HC_WAIT,2023-24,0.2 (5.8),
                Source: the council's own records,,,
                """);
        assertThat(reading.headerRow()).isEqualTo(2);
        assertThat(reading.items()).extracting(item -> item.value("indicator"), item -> item.value("state"),
                        item -> item.value("value"), item -> item.value("precision"), item -> item.value("value_to"))
                .containsExactly(
                        tuple("CH_HOMES", "stated", "1300", "exact", ""),
                        tuple("CH_OCC", "stated", "93.6", "exact", ""),
                        tuple("CH_OCC", "stated", "73.55", "range", "89.38"),
                        tuple("CH_BEDS", "stated", "3775", "about", ""),
                        tuple("CH_BEDS", "suppressed", "", "exact", ""),
                        tuple("CH_BEDS", "not stated", "", "exact", ""),
                        tuple("HC_WAIT", "stated", "0.2", "exact", ""));
        assertThat(reading.items().getLast().value("note")).isEqualTo("In the file: 0.2 (5.8)");
        assertThat(kinds(reading)).containsExactly("blank", "marked");
        assertThat(reading.leftOut()).extracting(LeftOut::row).containsExactly(1, 10);
        assertThat(reading.notes()).anyMatch(note -> note.contains("[c] once (suppressed)"));
        assertThat(reading.errors().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CH_OCC,2023-24,,600,543        | impossible
            CH_OCC,2023-24,101,,           | impossible
            CH_OCC,2023-24,£5,,            | number
            CH_OCC,2023-24,,5,0            | impossible
            CH_HOMES,2023-24,-3,,          | impossible
            CH_HOMES,2023-24,50%,,         | number
            CH_HOMES,2023-24,a few,,       | number
            CH_HOMES,some year,5,,         | number
            SPEND_CH,2023-24,£66800000,,   | number
            """)
    void whatCannotBeIsLeftOut(String row, String finding) {
        var reading = read("Indicator,Period,Value,Numerator,Denominator\n" + row + "\n");
        assertThat(reading.items()).isEmpty();
        assertThat(kinds(reading)).containsExactly(finding);
        assertThat(reading.findings().getFirst().allowed()).containsExactly(Decision.PROPOSAL);
        assertThat(reading.leftOut()).hasSize(1);
    }

    @Test
    void aPercentageThatItsCountsContradictIsPointedOutAndImported() {
        var reading = read("Indicator,Period,Value,Numerator,Denominator\nSL_OCC,2031-32,96%,508,543\n");
        assertThat(kinds(reading)).containsExactly("contradiction");
        assertThat(reading.findings().getFirst().problem()).contains("508 and 543, give 93.6%");
        assertThat(reading.items()).singleElement().satisfies(item -> {
            assertThat(item.value("value")).isEqualTo("96");
            assertThat(item.meanings()).containsEntry("value", "Contradicts its counts, which give 93.6%");
        });
    }

    @Test
    void onlyWhatIsOtherwiseThanInTheFileIsMarkedAsChanged() {
        var reading = read("""
                Indicator,Period,Value
                Care-home occupancy,2023-24,93.6%
                ch_occ,2022/23,90
                1C1A,2020-21,80
                HC_WAIT,2023-24,0.2 (5.8)
                """);
        assertThat(reading.items()).extracting(Item::changed).containsExactly(
                Set.of(), Set.of(), Set.of("indicator"), Set.of("value", "note"));
    }

    @Test
    void rowsThatSayTheSameCountOnceAndContradictionsAreDecided() {
        var csv = """
                Indicator,Period,Value
                CH_HOMES,2023-24,130
                CH_HOMES,2023/24,130.0
                CH_BEDS,2023-24,3600
                CH_BEDS,2023-24,3700
                """;
        var reading = read(csv);
        assertThat(reading.items()).extracting(Item::row).containsExactly(2);
        assertThat(kinds(reading)).containsExactly("contradictory");
        assertThat(reading.notes()).anyMatch(note -> note.startsWith("One row says what another row says"));
        var key = reading.findings().getFirst().key();
        assertThat(read(csv, Map.of(), Map.of(key, Decision.AS_TYPED)).items()).extracting(Item::row).containsExactly(2, 5);
        assertThat(read(csv, Map.of(), Map.of(key, Decision.LEAVE_OUT)).items()).extracting(Item::row).containsExactly(2, 4);
    }

    @Test
    void areasAreKnownByNameAliasAndFormerCode() {
        var csv = """
                Indicator,Area,Period,Value
                CH_HOMES,,2020-21,1
                CH_HOMES,Sefton MBC,2019-20,2
                CH_HOMES,St. Helens,2020-21,3
                CH_HOMES,"Kingston upon Hull, City of",2020-21,4
                CH_HOMES,E06000048,2020-21,5
                CH_HOMES,Dorset,2020-21,6
                CH_HOMES,Atlantis,2018-19,7
                CH_HOMES,Atlantis,2017-18,8
                """;
        var own = read(csv);
        assertThat(own.items()).extracting(Item::row).containsExactly(2, 3);
        assertThat(own.items()).extracting(item -> item.value("area")).containsOnly("E08000014");
        assertThat(own.notes()).anyMatch(note -> note.contains("4: It is about another area."));
        assertThat(own.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("area-unknown");
            assertThat(finding.problem()).contains("2 rows");
        });
        var all = read(csv, Map.of("areas", "all"), Map.of());
        assertThat(all.items()).extracting(item -> item.meanings().get("area")).contains("St Helens", "Kingston upon Hull");
        assertThat(all.items()).extracting(item -> item.value("area")).contains("E06000057");
        var meant = all.asked().getFirst().name();
        assertThat(kind.asks(meant)).isTrue();
        assertThat(read(csv, Map.of(meant, "E08000014"), Map.of()).items()).extracting(Item::row)
                .containsExactly(2, 3, 8, 9);
    }

    @Test
    void anIndicatorThatNobodyKnowsIsAskedOnceForAllItsRows() {
        var csv = "Indicator,Period,Value\nBeds we have,2023-24,5\nBeds we have,2022-23,6\n1C1A,2020-21,80\n";
        var reading = read(csv);
        assertThat(kinds(reading)).containsExactly("indicator-unknown", "indicator-likely");
        assertThat(reading.items()).extracting(item -> item.value("indicator")).containsExactly("ASCOF_1C1A");
        assertThat(reading.asked()).hasSize(2);
        var beds = reading.asked().stream().filter(detail -> detail.label().contains("Beds we have")).findFirst().orElseThrow();
        var likely = reading.asked().stream().filter(detail -> detail.label().contains("1C1A")).findFirst().orElseThrow();
        var decided = read(csv, Map.of(beds.name(), "CH_BEDS", likely.name(), "none"), Map.of());
        assertThat(decided.items()).extracting(item -> item.value("indicator")).containsExactly("CH_BEDS", "CH_BEDS");
        assertThat(decided.findings()).isEmpty();
        assertThat(kinds(read("Indicator,Period,Value\n2D,2023-24,5\n"))).as("numbered anew").containsExactly("indicator-unknown");
    }

    @ParameterizedTest(name = "{0} and {1}: asked {2}")
    @CsvSource({"04/05/2023, 06/05/2023, true", "25/05/2023, 05/25/2023, true", "25/05/2023, 04/05/2023, true",
        "25/05/2023, 26/05/2023, false", "05/25/2023, 05/26/2023, false", "2023-05-04, 5 May 2023, false",
        "04/04/2023, 25/05/2023, false"})
    void theOrderOfDatesIsAskedAndNeverGuessed(String first, String second, boolean asked) {
        var csv = "Indicator,Period,Value\nHC_WAIT,%s,5\nHC_WAIT,%s,6\n".formatted(first, second);
        var reading = read(csv);
        assertThat(reading.asked().stream().anyMatch(detail -> detail.name().equals("date_order"))).isEqualTo(asked);
        assertThat(reading.errors().message("date_order") != null).isEqualTo(asked);
        if (!asked) {
            assertThat(reading.items()).hasSize(2);
        }
    }

    @Test
    void theOrderThatWasChosenCountsForEveryRow() {
        var csv = "Indicator,Period,Value\nHC_WAIT,04/05/2023,5\nHC_WAIT,25/05/2023,6\n";
        assertThat(read(csv, Map.of("date_order", "day"), Map.of()).items()).extracting(item -> item.value("period"))
                .containsExactly("2023-05-04", "2023-05-25");
        var month = read(csv, Map.of("date_order", "month"), Map.of());
        assertThat(month.items()).extracting(item -> item.value("period")).containsExactly("2023-04-05");
        assertThat(kinds(month)).containsExactly("number");
    }

    @Test
    void aDateThatWaitsForTheOrderSaysSoAndOneThatDoesNotIsRead() {
        var reading = read("""
                Homes,,
                Indicator,Period,Value
                HC_WAIT,10/06/2024,5
                HC_WAIT,13/05/2024,6
                HC_WAIT,,7
                HC_WAIT,some time,8
                HC_WAIT,2023-24,9
                HC_WAIT,2023/24,9
                """);
        assertThat(reading.items()).extracting(Item::row).containsExactly(4, 7);
        assertThat(reading.leftOut()).extracting(LeftOut::row, LeftOut::reason).contains(
                tuple(3, "Its date can be read when the order of dates is chosen."), tuple(5, "It has no period."),
                tuple(8, "Row 7 says the same."));
        var reasons = reading.notes().stream().filter(note -> note.startsWith("Rows left out")).findFirst().orElseThrow();
        assertThat(Pattern.compile("(\\d+): ").matcher(reasons).results().mapToInt(each -> Integer.parseInt(each.group(1))).sum())
                .as(reasons).isEqualTo(reading.leftOut().size());
        assertThat(reading.asked().getFirst().hint()).contains("1 date can only have the day first");
    }

    @ParameterizedTest
    @CsvSource({"ascof-2020-21.xlsx, 2020-21", "Outcomes 2021_22 v2.csv, 2021-22", "2019-2020.csv, 2019-20", "figures.csv, ''",
        "2019-20 to 2020-21.csv, ''", "2020-21-Q2.csv, ''", "2024-03-31.csv, ''", "2020-25.csv, ''"})
    void aYearInTheFilesNameIsThePeriodOfRowsThatGiveNone(String fileName, String period) {
        var reading = readNamed(fileName, "Indicator,Value\nCH_HOMES,130\n");
        assertThat(reading.details()).containsEntry("period", period);
        assertThat(reading.errors().message("period") == null).isEqualTo(!period.isEmpty());
        assertThat(reading.notes().stream().anyMatch(note -> note.contains("taken from the file's name"))).isEqualTo(!period.isEmpty());
    }

    @Test
    void outcomeNumeratorAndDenominatorInRowsOfTheirOwnAreOneFigure() {
        var reading = read("""
                Geographical Description,ONS Code,Measure Code,Disaggregation Level,Measure Type,Measure Value
                Sefton,E08000014,SL_OCC,Total,Denominator,543
                Sefton,E08000014,SL_OCC,Total,Base,9
                Sefton,E08000014,SL_OCC,Female,Outcome,80
                Sefton,E08000014,SL_OCC,Total,Numerator,508
                Sefton,E08000014,SL_OCC,Total,Outcome,93.6
                Shire Counties,,SL_OCC,Total,Outcome,90
                """, Map.of("period", "2031-32"), Map.of());
        assertThat(reading.items()).singleElement().satisfies(item -> assertThat(item.values()).containsEntry("value", "93.6")
                .containsEntry("numerator", "508").containsEntry("denominator", "543").containsEntry("period", "2031-32"));
        assertThat(reading.notes()).anyMatch(note -> note.startsWith("2 rows are merged"))
                .anyMatch(note -> note.contains("1: Its numbers are of another type: “Base”.")
                        && note.contains("1: It is about a part of the people only."));
        assertThat(kinds(reading)).as("an area without a code is not our own").containsExactly("area-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "area_code,date_from,date_from,sex,count,value\nU25656,2024-01-01,2024-12-31,male,3456,5678\n",
        "U25656,2024-01-01,2024-12-31,calendar_year,male,5,10\nU25656,2024-01-01,2024-12-31,calendar_year,female,5,10\n",
        "Col0,Col1,Col2\nAAAAA,BBBBB,CCCCC\n1,2,3\n", "indicator,area_code,period,value", "indicator,period\nCH_OCC,2023-24\n"
    })
    void tablesThatAreNoneOfOursSayWhatIsMissing(String csv) {
        var reading = read(csv);
        assertThat(reading.items()).isEmpty();
        assertThat(reading.errors().message("columns")).isNotBlank();
    }

    @Test
    void theExampleOfTheDocumentationNeedsNothingMore() throws IOException {
        var reading = read(Files.readAllBytes(Path.of("docs/using/examples/figures.csv")), Map.of(), Map.of());
        assertThat(kinds(reading)).containsExactly("contradiction");
        assertThat(reading.items()).hasSize(6);
        assertThat(reading.leftOut()).singleElement().satisfies(row -> assertThat(row.reason()).isEqualTo("It is about another area."));
        assertThat(reading.errors().isEmpty()).isTrue();
    }

    @Test
    void aShareThatASpreadsheetShowsInPerCentIsReadAsShown() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", null)) {
            var sheet = workbook.newWorksheet("Figures");
            List.of("Indicator", "Period", "Value").forEach(heading ->
                    sheet.value(0, List.of("Indicator", "Period", "Value").indexOf(heading), heading));
            sheet.value(1, 0, "SL_OCC");
            sheet.value(1, 1, "2023-24");
            sheet.value(1, 2, 0.936);
            sheet.style(1, 2).format("0.0%").set();
        }
        assertThat(read(bytes.toByteArray(), Map.of(), Map.of()).items()).singleElement()
                .satisfies(item -> assertThat(item.value("value")).isEqualTo("93.6"));
    }
}
