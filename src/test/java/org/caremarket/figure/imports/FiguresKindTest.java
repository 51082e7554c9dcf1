package org.caremarket.figure.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.FiguresTable;
import org.caremarket.figure.Measurement;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.OnPostgres;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of figures as councils have them, read and written for Sefton. */
@MicronautTest(transactional = false)
class FiguresKindTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    FiguresKind kind;

    @Inject
    Figures figures;

    @Inject
    CouncilDirectory councils;

    private <T> T inSefton(Supplier<T> what) {
        return councils.council("sefton").orElseThrow().call(what::get);
    }

    private Reading read(String csv, Map<String, String> details, Map<String, Decision> decisions) {
        return read(csv.getBytes(StandardCharsets.UTF_8), details, decisions);
    }

    private Reading read(byte[] file, Map<String, String> details, Map<String, Decision> decisions) {
        var all = new HashMap<>(Map.of("source", "A test"));
        all.putAll(details);
        var sheet = ((SheetOutcome.Read) SheetReader.read(file, "figures.csv")).sheet();
        return inSefton(() -> kind.read(sheet, new Choices(Map.of(), all, decisions), "figures.csv"));
    }

    private Reading read(String csv) {
        return read(csv, Map.of(), Map.of());
    }

    private static List<String> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }

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
        assertThat(reading.items()).singleElement().satisfies(item -> assertThat(item.value("value")).isEqualTo("96"));
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
    void importsChangeWhatIsThereAndUndoGivesItBack() {
        var before = read("Indicator,Period,Value\nCH_HOMES,2040-41,130\nCH_BEDS,2040-41,3600\n");
        inSefton(() -> kind.write(before, 9001, OFFICER, items -> { }));
        var again = read("Indicator,Period,Value\nCH_HOMES,2040-41,130.0\nCH_BEDS,2040-41,3700\nCH_OCC,2040-41,90\n");
        assertThat(again.items()).extracting(item -> item.value("indicator")).containsExactly("CH_BEDS", "CH_OCC");
        assertThat(again.notes()).anyMatch(note -> note.startsWith("One figure changes one that your council has"))
                .anyMatch(note -> note.startsWith("One figure is there already"));
        inSefton(() -> kind.write(again, 9002, OFFICER, items -> { }));
        assertThat(inSefton(() -> kind.undo(9001, OFFICER))).as("changed since").isFalse();
        var beds = figure("CH_BEDS", "2040-41");
        assertThat(beds.version()).isEqualTo(2);
        assertThat(beds.value()).isEqualByComparingTo("3700");

        assertThat(inSefton(() -> kind.undo(9002, OFFICER))).isTrue();
        assertThat(figure("CH_BEDS", "2040-41").value()).isEqualByComparingTo("3600");
        assertThat(inSefton(() -> figures.history(beds.id()))).extracting(Figure::version).containsExactly(3, 2, 1);
        assertThat(test()).extracting(Figure::indicator).filteredOn("CH_OCC"::equals).isEmpty();

        assertThat(inSefton(() -> kind.undo(9001, OFFICER))).as("the first again stands unchanged").isTrue();
        assertThat(test()).filteredOn(figure -> figure.period().equals("2040-41")).isEmpty();
    }

    @Test
    void whatSomebodyChangedOrRemovedByHandIsNotTakenBack() {
        inSefton(() -> kind.write(read("Indicator,Period,Value\nCH_HOMES,2041-42,130\n"), 9003, OFFICER, items -> { }));
        var figure = figure("CH_HOMES", "2041-42");
        inSefton(() -> figures.withdraw(figure.id(), figure.version(), OFFICER));
        assertThat(inSefton(() -> kind.undo(9003, OFFICER))).isFalse();
    }

    @Test
    void whatEndsInTheMidstLeavesNothingHalfWritten() {
        var texts = IntStream.range(0, 1_200).mapToObj(day -> new FigureText("HC_WAIT", "E08000014",
                Period.day(LocalDate.of(2042, 4, 1).plusDays(day)), Measurement.of(BigDecimal.valueOf(day)),
                FigureStatus.FINAL, "Broken off", null, null, 1, "", null)).toList();
        assertThatThrownBy(() -> inSefton(() -> figures.load(texts, 9004, OFFICER, done -> {
            if (done >= 1_000) {
                throw new IllegalStateException("the process ends here");
            }
        }))).hasMessageContaining("ends here");
        assertThat(inSefton(() -> figures.ofSources(List.of("Broken off")))).isEmpty();
        var heard = new ArrayList<Integer>();
        assertThat(inSefton(() -> figures.load(texts, 9004, OFFICER, heard::add))).isEqualTo(new Figures.Imported(1_200, 0));
        assertThat(heard).containsExactly(500, 1_000, 1_200);
        assertThat(inSefton(() -> figures.load(texts, 9005, OFFICER, done -> { }))).isEqualTo(new Figures.Imported(0, 0));
        assertThat(inSefton(() -> kind.undo(9004, OFFICER))).isTrue();
    }

    @Test
    void anExportIsReadBackWithoutAChange() {
        var all = inSefton(() -> figures.ofArea("E08000014")).stream()
                .filter(figure -> !figure.source().equals("A test")).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(74);
        var table = FiguresTable.of(all, "Sefton", LocalDate.of(2026, 3, 27));
        for (var file : List.of(table.csv(), table.workbook(), table.ods())) {
            var reading = read(file, Map.of(), Map.of());
            assertThat(reading.items()).isEmpty();
            assertThat(reading.findings()).filteredOn(finding -> !finding.kind().equals("contradiction")).isEmpty();
            assertThat(reading.leftOut()).hasSize(all.size())
                    .allMatch(row -> row.reason().equals("The council has this figure already."));
            assertThat(reading.errors().message("columns")).contains("already");
        }
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

    private List<Figure> test() {
        return inSefton(() -> figures.ofSources(List.of("A test")));
    }

    private Figure figure(String indicator, String period) {
        return test().stream().filter(each -> each.indicator().equals(indicator) && each.period().equals(period))
                .findFirst().orElseThrow();
    }

    @Test
    void aFigureThatWasRecordedByHandIsChangedWithItsHistory() {
        var text = new FigureText("CH_HOMES", "E08000014", Period.year(2043), Measurement.of(BigDecimal.TEN),
                FigureStatus.FINAL, "A test", null, null, 1, "", null);
        assertThat(inSefton(() -> figures.record(text, OFFICER))).isInstanceOf(FigureOutcome.Saved.class);
        inSefton(() -> kind.write(read("Indicator,Period,Value\nCH_HOMES,2043-44,12\n"), 9006, OFFICER, items -> { }));
        assertThat(figure("CH_HOMES", "2043-44").version()).isEqualTo(2);
        assertThat(inSefton(() -> kind.undo(9006, OFFICER))).isTrue();
        assertThat(figure("CH_HOMES", "2043-44").value()).isEqualByComparingTo("10");
    }
}
