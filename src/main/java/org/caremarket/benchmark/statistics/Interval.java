package org.caremarket.benchmark.statistics;

/**
 * From a lower to an upper bound, both included, in the unit of the value that it is about.
 *
 * @param lower the lower bound, at most the upper
 * @param upper the upper bound
 * @throws IllegalArgumentException when a bound is no number, or the lower is above the upper
 */
public record Interval(double lower, double upper) {

    public Interval {
        Check.finite(lower, "lower bound");
        Check.finite(upper, "upper bound");
        if (lower > upper) {
            throw new IllegalArgumentException(
                    "The lower bound, " + lower + ", must not be above the upper bound, " + upper);
        }
    }

    /** Whether the value lies in the interval; a bound does. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /**
     * Whether two intervals share at least one value; touching is sharing. Two 95% intervals that do not overlap show
     * a difference; two that do overlap do not show that there is none.
     */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /** Whether the whole interval lies below the value; touching it is not below. */
    public boolean isBelow(double value) {
        return upper < value;
    }

    /** Whether the whole interval lies above the value; touching it is not above. */
    public boolean isAbove(double value) {
        return lower > value;
    }

    /**
     * The interval in another unit, for example × 100 from a proportion to a percentage.
     *
     * @throws IllegalArgumentException when the factor is not greater than 0
     */
    public Interval times(double factor) {
        Check.positive(factor, "factor");
        return new Interval(lower * factor, upper * factor);
    }
}
