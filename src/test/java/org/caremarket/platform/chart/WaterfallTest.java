package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caremarket.platform.chart.Waterfall.Bar;
import org.caremarket.platform.chart.Waterfall.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaterfallTest {

    private static Drawn drawn(ChartSize size, Bar... bars) {
        return Words.sound(new Waterfall("w", "Capacity", "Why", TickText.PLAIN, List.of(bars)).draw(size));
    }

    private static Bar bar(String label, double from, double to, Kind kind) {
        return new Bar(label, new Interval(from, to), "1,128", kind);
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void aStepBeginsWhereTheBarBeforeEnded(ChartSize size) {
        var drawn = drawn(size, bar("Available", 0, 2758, Kind.TOTAL),
                bar("Fee above the council's rate; Minimum call of one hour; Provider rated Inadequate", 1630, 2758, Kind.LESS),
                bar("Affordable", 0, 1630, Kind.TOTAL));
        var all = "//rect[@class='app-figure__total'][1]";
        assertThat(drawn.length("//rect[@class='app-figure__less']", "x"))
                .isCloseTo(drawn.length(all, "x") + drawn.length("(//rect[@class='app-figure__total'])[2]", "width"),
                        org.assertj.core.data.Offset.offset(0.2));
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void whatIsNotStatedHasItsWordAndNoBar(ChartSize size) {
        var drawn = drawn(size, new Bar("Secured", null, "Not stated", Kind.PART));
        assertThat(drawn.all("//rect[@class='app-figure__part']")).isEmpty();
        assertThat(drawn.words("//text")).contains("Not stated", "Secured");
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void longWordsAndHugeAmountsStandClear(ChartSize size) {
        drawn(size, bar("A reason that goes on and on until nobody knows any more what it was about in the beginning", 0, 1e8, Kind.TOTAL),
                bar("x", 0, 0, Kind.LESS), bar("Below", -1e8, 0, Kind.MORE));
    }

    @Test
    void withoutABarThereIsNoChart() {
        assertThatThrownBy(() -> drawn(ChartSize.WIDE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bar("x", null, " ", Kind.TOTAL)).isInstanceOf(IllegalArgumentException.class);
    }
}
