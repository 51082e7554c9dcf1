package org.caremarket.benchmark.statistics;

/** Control limits of a funnel plot: how far a council of some size strays by chance alone. */
public final class Funnel {

    private Funnel() {
    }

    /**
     * The limits for a proportion: Wilson's form with x = N·P₀, that is
     * (2NP₀ + z² ∓ z√(z² + 4NP₀(1 − P₀))) / (2(N + z²)).
     *
     * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24
     * (2005) 1185–1202, for the plot; the Association of Public Health Observatories' and later Public Health
     * England's funnel plot tool for this form of the limits.
     *
     * @param reference the proportion P₀ that everybody is compared with, from 0 to 1
     * @param n the council's denominator N, greater than 0; larger councils have narrower limits
     * @return limits from 0 to 1
     * @throws IllegalArgumentException when the reference is not from 0 to 1, n is 0 or less, or one is no number
     */
    public static Interval limits(double reference, double n, Level level) {
        if (!(reference >= 0 && reference <= 1)) {
            throw new IllegalArgumentException("The reference must be from 0 to 1, but is " + reference);
        }
        return Proportion.wilson(n * reference, n, level);
    }
}
