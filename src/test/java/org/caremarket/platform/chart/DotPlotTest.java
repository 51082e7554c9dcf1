package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caremarket.platform.chart.DotPlot.Band;
import org.caremarket.platform.chart.DotPlot.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DotPlotTest {

    private static final Reference MEDIAN = new Reference(65.4, "Region median 65.4%");

    private static DotPlot plot(Row... rows) {
        return new DotPlot("d", "Satisfied", "See the table.", TickText.PERCENT, MEDIAN,
                new Band(new Interval(61, 67.5), "shaded: middle half of the group"), List.of(rows));
    }

    private static Row row(String label, double value) {
        return Row.of(label, value, value + "%").with(new Interval(value - 2, value + 3));
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void theOwnRowDiffersByShapeWeightAndWords(ChartSize size) {
        var drawn = Words.sound(plot(row("Wirral", 70), row("Sefton (your council)", 60).asOwn()).draw(size));
        assertThat(drawn.all("//circle[@class='app-figure__dot']")).hasSize(1);
        assertThat(drawn.all("//path[@class='app-figure__own']")).hasSize(1);
        assertThat(drawn.words("//text[@class='app-figure__own-name']")).containsExactly("Sefton (your council)", "60.0%");
        assertThat(drawn.words("//text[@class='app-figure__name']")).containsExactly("Wirral", "70.0%");
        assertThat(drawn.words("//text")).contains("Region median 65.4%", "shaded: middle half of the group", "60%", "70%");
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void aRowWithoutAValueKeepsItsPlaceWithItsWord(ChartSize size) {
        var drawn = Words.sound(plot(row("First", 70), Row.missing("Second", "suppressed"), row("Third", 60)).draw(size));
        assertThat(drawn.all("//circle")).hasSize(2);
        assertThat(drawn.words("//text[@class='app-figure__name']")).containsExactly("First", "70.0%", "Second", "Third", "60.0%");
        var dots = drawn.all("//circle").stream().mapToDouble(dot -> Double.parseDouble(dot.getAttribute("cy"))).toArray();
        var word = Words.box(drawn.all("//text[.='suppressed']").getFirst());
        assertThat((word.top() + word.bottom()) / 2).isBetween((dots[0] + dots[1]) / 2 - 3, (dots[0] + dots[1]) / 2 + 3);
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void onlyMissingValuesAreStillAChart(ChartSize size) {
        var plot = new DotPlot("d", "n", "d", TickText.PLAIN, null, null, List.of(Row.missing("Only", "not stated").asOwn()));
        assertThat(Words.sound(plot.draw(size)).words("//text")).contains("Only", "not stated");
    }

    @ParameterizedTest
    @CsvSource({"WIDE,1", "WIDE,6", "WIDE,153", "NARROW,1", "NARROW,6", "NARROW,153"})
    void everyRowIsThereAndNoWordsTouch(ChartSize size, int count) {
        var rows = IntStream.range(0, count).mapToObj(i -> row(
                i % 9 == 0 ? "Bournemouth, Christchurch and Poole and the whole of its hinterland, place " + i : "Place " + i,
                90 - i / 4.0)).toArray(Row[]::new);
        rows[count / 2] = rows[count / 2].asOwn();
        var drawn = Words.sound(plot(rows).draw(size));
        assertThat(drawn.all("//circle | //path[@class='app-figure__own']")).hasSize(count);
        var axes = drawn.all("//text[@class='app-figure__soft'][.='60%']");
        assertThat(axes).hasSize(count >= 20 ? 2 : 1);
        // Rows have the same distance whatever their number.
        assertThat(drawn.length("/*", "height") / count).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"WIDE,0,0", "WIDE,5,5", "NARROW,-7,-7", "WIDE,-90,-10", "NARROW,-3,4", "NARROW,1234567890,9876543210",
            "WIDE,1e15,3e15", "WIDE,0.00001,0.00002", "NARROW,1e-9,1e9", "WIDE,65.40000000001,65.4"})
    void valuesOfEveryKindHaveDotsInsideTheAxis(ChartSize size, double one, double other) {
        var rows = List.of(Row.of("One", one, "one"), Row.of("Other", other, "other").asOwn());
        var drawn = Words.sound(new DotPlot("d", "n", "d", TickText.POUNDS, null, null, rows).draw(size));
        var grid = drawn.all("//line[@class='app-figure__grid']");
        var cx = drawn.length("//circle", "cx");
        assertThat(grid).hasSizeBetween(2, 12);
        assertThat(cx).isBetween(Double.parseDouble(grid.getFirst().getAttribute("x1")),
                Double.parseDouble(grid.getLast().getAttribute("x1")));
        assertThat(drawn.words("//text[@class='app-figure__soft']")).doesNotHaveDuplicates();
    }

    @Test
    void theMedianStandsAtItsValueOnTheAxis() {
        var drawn = Drawn.of(plot(row("A", 65.4), row("B", 60)).draw(ChartSize.WIDE));
        assertThat(drawn.length("//line[@class='app-figure__median']", "x1")).isEqualTo(drawn.length("//circle", "cx"));
    }

    @Test
    void inTheNarrowChartNamesAndValuesStandOnPlatesThatNoLineOfTheAxisCrosses() {
        var drawn = Drawn.of(plot(row("A", 65.4), row("B", 60)).draw(ChartSize.NARROW));
        var plates = new ArrayList<Box>();
        drawn.all("//line[@class='app-figure__median']/../following::rect").forEach(rect -> plates.add(new Box(
                Double.parseDouble(rect.getAttribute("x")), Double.parseDouble(rect.getAttribute("y")),
                Double.parseDouble(rect.getAttribute("x")) + Double.parseDouble(rect.getAttribute("width")),
                Double.parseDouble(rect.getAttribute("y")) + Double.parseDouble(rect.getAttribute("height")))));
        assertThat(drawn.all("//text[@class='app-figure__name']")).hasSize(4).allSatisfy(text ->
                assertThat(plates).anyMatch(plate -> Words.box(text).isIn(plate)));
    }

    @Test
    void bothSizesMayStandInOnePage() {
        var plot = plot(row("A", 1));
        var ids = new ArrayList<String>();
        for (var size : ChartSize.values()) {
            Drawn.of(plot.draw(size)).all("//*[@id]").forEach(each -> ids.add(each.getAttribute("id")));
        }
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatThrownBy(() -> row("A", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Row.missing("A", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plot()).isInstanceOf(IllegalArgumentException.class);
    }
}
