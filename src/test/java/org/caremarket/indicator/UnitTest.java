package org.caremarket.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** One rounding, at the edge, and how numbers are written with their unit. */
class UnitTest {

    private static final Unit ONE = new Unit("%", 1);

    @Example
    void halfGoesUpAsOnPaper() {
        assertThat(ONE.number(BigDecimal.valueOf(65.35))).isEqualTo("65.4");
        assertThat(ONE.number(BigDecimal.valueOf(65.25))).isEqualTo("65.3");
        assertThat(ONE.number(BigDecimal.valueOf(-0.25))).isEqualTo("-0.3");
        assertThat(new Unit("£ an hour", 2).show(BigDecimal.valueOf(1.005))).isEqualTo("£1.01 an hour");
        assertThat(new Unit("people", 0).show(BigDecimal.valueOf(2.5))).isEqualTo("3 people");
    }

    @Example
    void roundingTwiceWouldShowAnotherNumber() {
        var value = BigDecimal.valueOf(65.347);
        assertThat(ONE.rounded(value)).hasToString("65.3");
        assertThat(ONE.rounded(new Unit("%", 2).rounded(value))).hasToString("65.4");
    }

    @Example
    void aColumnHasAsManyDecimalsInEveryRow() {
        assertThat(Stream.of(7.0, 7.25, 100.0, 0.0, 1e-12, 1e9).map(BigDecimal::valueOf).map(ONE::number))
                .containsExactly("7.0", "7.3", "100.0", "0.0", "0.0", "1,000,000,000.0");
    }

    @Property
    void whatIsShownIsAtMostHalfAStepAway(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value, @ForAll @IntRange(max = 4) int decimals) {
        var unit = new Unit("", decimals);
        var shown = unit.rounded(BigDecimal.valueOf(value));
        assertThat(shown.scale()).isEqualTo(decimals);
        assertThat(shown.subtract(BigDecimal.valueOf(value)).abs().movePointRight(decimals))
                .isLessThanOrEqualTo(new BigDecimal("0.5"));
        assertThat(unit.rounded(BigDecimal.valueOf(-value))).isEqualByComparingTo(shown.negate());
    }

    @Example
    void aUnitDressesItsNumbers() {
        assertThat(new Unit("£m", 1).show(new BigDecimal("66.8"))).isEqualTo("£66.8m");
        assertThat(new Unit("£ a week", 0).show(new BigDecimal("-390"))).isEqualTo("-£390 a week");
        assertThat(new Unit("hours a week", 0).brief(new BigDecimal("2758"))).isEqualTo("2,758");
        assertThat(ONE.difference(new BigDecimal("3.2"))).isEqualTo("3.2 percentage points");
    }
}
