package org.caremarket.figure.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.FiguresTable;
import org.caremarket.figure.Measurement;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Test;

/** What an import of figures writes, changes and takes back. */
@MicronautTest(transactional = false)
class FiguresWritingTest extends InSefton {

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
