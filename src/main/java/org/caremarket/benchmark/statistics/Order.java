package org.caremarket.benchmark.statistics;

/** Which end of a ranking is first. Follows from the indicator's polarity; without one, the highest is first. */
public enum Order {
    /** For indicators where higher is better. */
    HIGHEST_FIRST,
    /** For indicators where lower is better. */
    LOWEST_FIRST;

    boolean before(double a, double b) {
        return this == HIGHEST_FIRST ? a > b : a < b;
    }
}
