package org.caremarket.benchmark.statistics;

/** Where a series of proportions goes. Better or worse is the indicator's polarity. */
public enum Trend {
    RISING,
    FALLING,
    /** No trend is shown: it could be chance, or it hangs on one point. */
    NO_CLEAR_CHANGE,
    /** Fewer than {@link Trends#POINTS} points. */
    TOO_FEW_POINTS
}
