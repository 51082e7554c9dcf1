package org.caremarket.benchmark.statistics;

/** Which formulas a comparison was made with. */
public final class Methods {

    /**
     * The version of all methods in this package. Raised whenever a formula or a threshold changes, and printed with
     * every comparison: two comparisons of different versions are not compared with each other.
     */
    public static final String VERSION = "1";

    private Methods() {
    }
}
