package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** One rounding, at the edge. */
class RoundingTest {

    @Example
    void halfGoesUpAsOnPaper() {
        var one = new Rounding(1);
        assertThat(one.of(65.35)).hasToString("65.4");
        assertThat(one.of(65.25)).hasToString("65.3");
        assertThat(one.of(-0.25)).hasToString("-0.3");
        assertThat(new Rounding(2).of(1.005)).hasToString("1.01");
        assertThat(new Rounding(0).of(2.5)).hasToString("3");
    }

    @Example
    void aPercentageIsNotMultipliedOutBefore() {
        assertThat(0.285 * 100).isLessThan(28.5);
        assertThat(new Rounding(0).percent(0.285)).hasToString("29");
        assertThat(new Rounding(1).percent(508.0 / 543)).hasToString("93.6");
        assertThat(new Rounding(1).percent(4.0 / 74)).hasToString("5.4");
    }

    @Example
    void roundingTwiceWouldShowAnotherNumber() {
        var share = 0.65347;
        var twice = new Rounding(1).of(new Rounding(2).percent(share).doubleValue());
        assertThat(new Rounding(1).percent(share)).hasToString("65.3");
        assertThat(twice).hasToString("65.4");
    }

    @Example
    void aColumnHasAsManyDecimalsInEveryRow() {
        var column = Stream.of(7.0, 7.25, 100.0, 0.0, 1e-12, 1e9, -0.0, -0.04).map(new Rounding(1)::of);
        assertThat(column.map(BigDecimal::toPlainString))
                .containsExactly("7.0", "7.3", "100.0", "0.0", "0.0", "1000000000.0", "0.0", "0.0");
    }

    @Property
    void whatIsShownIsAtMostHalfAStepAway(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
            @ForAll @IntRange(max = 6) int decimals) {
        var shown = new Rounding(decimals).of(value);
        assertThat(shown.scale()).isEqualTo(decimals);
        assertThat(shown.subtract(BigDecimal.valueOf(value)).abs().movePointRight(decimals))
                .isLessThanOrEqualTo(new BigDecimal("0.5"));
        assertThat(new Rounding(decimals).of(-value)).isEqualByComparingTo(shown.negate());
    }

    @Example
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> new Rounding(1).of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(1).percent(1 / 0.0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
