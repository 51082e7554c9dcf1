package org.caremarket.benchmark.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds, once, at the edge: what a page, a file or a sentence shows. Nothing is computed from what comes out. One
 * rounding serves a whole column, so that all its numbers have as many decimals, zeros included.
 *
 * <p>Half is rounded up, away from zero ({@link RoundingMode#HALF_UP}: 0.25 → 0.3, −0.25 → −0.3), on the shortest
 * decimal that names the {@code double} ({@link BigDecimal#valueOf(double)}): 65.35 gives 65.4, as an analyst with a
 * pencil gets it, although the nearest {@code double} lies a little below 65.35.
 *
 * @param decimals how many decimals are shown, 0 or more
 * @throws IllegalArgumentException when the decimals are negative
 */
public record Rounding(int decimals) {

    public Rounding {
        if (decimals < 0) {
            throw new IllegalArgumentException("The decimals must not be negative, but are " + decimals);
        }
    }

    /**
     * The value with this many decimals, in its own unit.
     *
     * @throws IllegalArgumentException when the value is no number
     */
    public BigDecimal of(double value) {
        return round(decimal(value));
    }

    /**
     * A share as a percentage with this many decimals: 0.285 with none gives 29. The decimal point is moved in the
     * decimal number, because 0.285 × 100 as {@code double} is 28.499999999999996.
     *
     * @param share 1 is all of it
     * @throws IllegalArgumentException when the share is no number
     */
    public BigDecimal percent(double share) {
        return round(decimal(share).movePointRight(2));
    }

    private BigDecimal round(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Check.finite(value, "value"));
    }
}
