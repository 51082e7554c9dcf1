package org.caremarket.benchmark.statistics;

/**
 * A value beside a reference that counts as fixed: a target, a national value, or the pooled value of the others.
 *
 * <p>Source: Public Health England, Fingertips: comparing an area's interval with a benchmark, as in the technical
 * guidance of the Public Health Outcomes Framework. Two councils are compared by {@link Interval#overlaps} instead,
 * because neither is fixed.
 */
public final class Against {

    private Against() {
    }

    /**
     * Lower when the upper bound is below the reference, higher when the lower bound is above it, else similar.
     *
     * @param reference in the unit of the interval
     * @throws IllegalArgumentException when the reference is no number
     */
    public static Verdict reference(Interval interval, double reference) {
        Check.finite(reference, "reference");
        if (interval.isBelow(reference)) {
            return Verdict.LOWER;
        }
        return interval.isAbove(reference) ? Verdict.HIGHER : Verdict.SIMILAR;
    }

    /** The same at both levels; the same errors. */
    public static Comparison reference(Intervals intervals, double reference) {
        return new Comparison(reference(intervals.at95(), reference), reference(intervals.at998(), reference));
    }
}
