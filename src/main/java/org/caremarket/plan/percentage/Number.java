package org.caremarket.plan.percentage;

import java.math.BigDecimal;

/**
 * A number where it stands in a sentence.
 *
 * @param start of its digits
 * @param end after its digits, or after the sign or words that make it a percentage
 * @param kind what it can be
 * @param exact whether nothing before it makes it "about" or "over"
 */
record Number(BigDecimal value, int start, int end, Kind kind, boolean exact) {

    enum Kind {
        PERCENTAGE,
        /** How many there are of something. */
        COUNT,
        /** Could be a year or a count: a count only where "of" says so. */
        YEAR,
        /** A date, an amount of money, a range, an ordinal and whatever else counts nothing. */
        OTHER
    }

    boolean counts() {
        return kind == Kind.COUNT || kind == Kind.YEAR;
    }

    int decimals() {
        return Math.max(0, value.scale());
    }

    /** Whether this percentage is what the two counts give, as exactly as it was typed. */
    boolean fits(Number count, Number of) {
        if (of.value().signum() == 0) {
            return false;
        }
        var tolerance = new BigDecimal("0.5").movePointLeft(decimals()).multiply(of.value());
        return count.value().movePointRight(2).subtract(value.multiply(of.value())).abs().compareTo(tolerance) <= 0;
    }
}
