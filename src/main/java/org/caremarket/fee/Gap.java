package org.caremarket.fee;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far a fee is below the median cost. The only place that works it out; version {@value #METHOD} of the method.
 *
 * <p>Source of the formula: the definition of the indicators {@code GAP_FCOC_…}, (median − fee) / median. The median is
 * first brought to the prices of the fee's year: median × (1 + rise / 100).
 *
 * @param median as the exercise states it, in the prices of its base year; above 0
 * @param rise by how much prices rose from then to the fee's year, in per cent; above −100
 * @param fee in pounds of its year
 */
public record Gap(BigDecimal median, BigDecimal rise, BigDecimal fee) {

    /** The version of the method; a later one may divide or uplift otherwise. */
    public static final int METHOD = 1;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The median in the prices of the fee's year. */
    public BigDecimal cost() {
        return median.multiply(BigDecimal.ONE.add(rise.divide(HUNDRED)));
    }

    /** In pounds a unit; below 0 the fee is above the median. */
    public BigDecimal pounds() {
        return cost().subtract(fee);
    }

    /** As a share of the cost, in per cent; below 0 the fee is above the median. */
    public BigDecimal percent() {
        return pounds().multiply(HUNDRED).divide(cost(), MathContext.DECIMAL64);
    }

    /** The part of the gap that falls to a line, by the line's share of all lines. */
    public BigDecimal of(BigDecimal share) {
        return pounds().multiply(share).divide(HUNDRED, MathContext.DECIMAL64);
    }

    /** {@code £34.20 (4.5%) below the median}. */
    String words() {
        return pounds().signum() < 0
                ? "%s (%s) above the median".formatted(Money.pounds(pounds().negate()), Money.percent(percent().negate()))
                : "%s (%s) below the median".formatted(Money.pounds(pounds()), Money.percent(percent()));
    }
}
