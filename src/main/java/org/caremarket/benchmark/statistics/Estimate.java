package org.caremarket.benchmark.statistics;

import java.util.Optional;

/**
 * A council's value, unrounded, with its intervals where there can be any. Money, hours and indexes have none: they are
 * not counts of cases.
 *
 * @param value the value, in the indicator's unit
 * @param intervals at 95% and 99.8%, in the same unit; empty when no interval is possible
 * @throws IllegalArgumentException when the value is no number
 */
public record Estimate(double value, Optional<Intervals> intervals) {

    public Estimate {
        Check.finite(value, "value");
    }

    /** A proportion from 0 to 1 with {@link Proportion#wilson Wilson's} intervals; its errors. */
    public static Estimate ofProportion(double x, double n) {
        var intervals = Intervals.of(level -> Proportion.wilson(x, n, level));
        return new Estimate(x / n, Optional.of(intervals));
    }

    /** A count with {@link Counts#byar Byar's} intervals; its errors. */
    public static Estimate ofCount(double x) {
        return new Estimate(x, Optional.of(Intervals.of(level -> Counts.byar(x, level))));
    }

    /** A rate with the intervals of {@link Rates#of}; its errors. */
    public static Estimate ofRate(double x, double n, double multiplier) {
        var intervals = Intervals.of(level -> Rates.of(x, n, multiplier, level));
        return new Estimate(Rates.rate(x, n, multiplier), Optional.of(intervals));
    }

    /** A mean with the intervals of {@link Means#t}; its errors. */
    public static Estimate ofMean(double mean, double sd, long n) {
        return new Estimate(mean, Optional.of(Intervals.of(level -> Means.t(mean, sd, n, level))));
    }

    /** A value that can have no interval. */
    public static Estimate without(double value) {
        return new Estimate(value, Optional.empty());
    }

    /**
     * The value beside a reference at both levels; empty when there is no interval, because then nothing can be said.
     *
     * @param reference in the same unit; not a group value that holds this council itself, see {@link Pooled}
     * @throws IllegalArgumentException when the reference is no number
     */
    public Optional<Comparison> against(double reference) {
        return intervals.map(both -> Against.reference(both, reference));
    }
}
