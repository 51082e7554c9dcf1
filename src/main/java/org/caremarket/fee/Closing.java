package org.caremarket.fee;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What it costs to raise a fee towards the median. A year has {@value #WEEKS} weeks.
 *
 * @param share how much of the gap is closed, in per cent, 0 to 100
 * @param volume what the council pays for in a week: people, or hours
 */
public record Closing(Gap gap, BigDecimal share, BigDecimal volume) {

    static final int WEEKS = 52;

    /** By how much the fee rises, in pounds a unit; nothing when it is at the median already or above. */
    public BigDecimal rise() {
        return gap.pounds().max(BigDecimal.ZERO).multiply(share).divide(Gap.HUNDRED, MathContext.DECIMAL64);
    }

    /** The fee that is then paid, in pounds a unit. */
    public BigDecimal feeAfter() {
        return gap.fee().add(rise());
    }

    /** In pounds a week. */
    public BigDecimal aWeek() {
        return rise().multiply(volume);
    }

    /** In pounds a year. */
    public BigDecimal aYear() {
        return aWeek().multiply(BigDecimal.valueOf(WEEKS));
    }
}
