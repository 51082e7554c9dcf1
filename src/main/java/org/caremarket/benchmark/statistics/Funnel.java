package org.caremarket.benchmark.statistics;

/**
 * Control limits of a funnel plot: how far a council of some size strays by chance alone from a proportion that holds
 * for all. There are two forms. They come together as councils grow, and differ by a point or so of a hundred at
 * N = 100; a page uses one of them throughout.
 */
public final class Funnel {

    private Funnel() {
    }

    /**
     * Wilson's form with x = N·P₀: (2NP₀ + z² ∓ z√(z² + 4NP₀(1 − P₀))) / (2(N + z²)). Its limits never leave 0 to 1,
     * but close to them a council may lie outside and be similar in {@link Against}, or inside and differ.
     *
     * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24
     * (2005) 1185–1202, for the plot; Wilson (1927), as for {@link Proportion#wilson}, for this form of the limits.
     *
     * @param reference the proportion P₀ that everybody is compared with, from 0 to 1
     * @param n the council's denominator N, greater than 0; larger councils have narrower limits
     * @return limits from 0 to 1
     * @throws IllegalArgumentException when the reference is not from 0 to 1, n is 0 or less, or one is no number
     */
    public static Interval limits(double reference, double n, Level level) {
        return Proportion.wilson(n * share(reference), n, level);
    }

    /**
     * The score form, P₀ ∓ z√(P₀(1 − P₀)/N), cut off at 0 and 1. A council lies below, within or above these limits
     * exactly when {@link Against} finds it lower, similar or higher, because Wilson's interval is this test turned
     * round: for pages that show both.
     *
     * <p>Source: Spiegelhalter (2005), approximate normal limits.
     *
     * @param reference as for {@link #limits}
     * @param n as for {@link #limits}
     * @return limits from 0 to 1
     * @throws IllegalArgumentException as for {@link #limits}
     */
    public static Interval scoreLimits(double reference, double n, Level level) {
        var reach = level.z() * Math.sqrt(share(reference) * (1 - reference) / Check.positive(n, "denominator"));
        return new Interval(Math.max(0, reference - reach), Math.min(1, reference + reach));
    }

    private static double share(double reference) {
        if (!(reference >= 0 && reference <= 1)) {
            throw new IllegalArgumentException("The reference must be from 0 to 1, but is " + reference);
        }
        return reference;
    }
}
