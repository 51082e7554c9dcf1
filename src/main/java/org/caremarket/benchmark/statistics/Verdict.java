package org.caremarket.benchmark.statistics;

/**
 * Where a value stands beside a reference. It says nothing of better or worse: that is the indicator's polarity, and
 * an indicator of neither polarity has a lower and a higher all the same.
 */
public enum Verdict {
    /** The whole interval lies below the reference. */
    LOWER,
    /** The interval holds the reference, or touches it: no difference is shown. */
    SIMILAR,
    /** The whole interval lies above the reference. */
    HIGHER
}
