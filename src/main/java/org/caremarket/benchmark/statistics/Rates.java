package org.caremarket.benchmark.statistics;

/** Rates: cases for so many people (per 1,000, per 100,000), where a person may be a case more than once. */
public final class Rates {

    private Rates() {
    }

    /**
     * The interval of a rate: that of its count, {@link Counts#byar}, over n, times the multiplier. The denominator
     * counts as known exactly.
     *
     * <p>Source: as for {@link Counts#byar}.
     *
     * @param x cases, 0 or more
     * @param n people, or their years, greater than 0
     * @param multiplier what the rate is per, for example 100,000; greater than 0
     * @return bounds in cases per multiplier, 0 or more
     * @throws IllegalArgumentException when x is negative, n or the multiplier is 0 or less, or one is no number
     */
    public static Interval of(double x, double n, double multiplier, Level level) {
        Check.positive(n, "denominator");
        Check.positive(multiplier, "multiplier");
        var count = Counts.byar(x, level);
        return new Interval(rate(count.lower(), n, multiplier), rate(count.upper(), n, multiplier));
    }

    static double rate(double x, double n, double multiplier) {
        // Dividing first gives equal fractions equal values, so that they tie.
        return x / n * multiplier;
    }
}
