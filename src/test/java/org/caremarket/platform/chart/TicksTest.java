package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static String ticks(int most, TickText text, double... values) {
        return String.join(" ", Ticks.around(DoubleStream.of(values), most).values().stream().map(text::of).toList());
    }

    @Test
    void areRoundNumbersPrintedAlike() {
        assertThat(ticks(7, TickText.PERCENT, 54.3, 72.1)).isEqualTo("50% 55% 60% 65% 70% 75%");
        assertThat(ticks(6, TickText.PLAIN, 0.1, 0.42)).isEqualTo("0.1 0.2 0.3 0.4 0.5");
        assertThat(ticks(6, TickText.POUNDS, -900, 1800)).isEqualTo("-£1,000 £0 £1,000 £2,000");
        assertThat(ticks(5, TickText.PLAIN, 7, 7)).isEqualTo("6.0 6.5 7.0 7.5 8.0");
        assertThat(ticks(5, TickText.PLAIN, 0)).isEqualTo("-1.0 -0.5 0.0 0.5 1.0");
    }

    @Property
    void encloseEverythingInFewSteps(@ForAll @DoubleRange(min = -1e12, max = 1e12) double one,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double other) {
        var ticks = Ticks.around(DoubleStream.of(one, other), 6).values();
        assertThat(ticks).hasSizeBetween(2, 6).isSorted();
        var slack = BigDecimal.valueOf(Math.max(Math.abs(one), Math.abs(other)) * 1e-8);
        assertThat(ticks.getFirst().subtract(slack)).isLessThanOrEqualTo(BigDecimal.valueOf(Math.min(one, other)));
        assertThat(ticks.getLast().add(slack)).isGreaterThanOrEqualTo(BigDecimal.valueOf(Math.max(one, other)));
    }
}
