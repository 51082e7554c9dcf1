package org.caremarket.benchmark.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Intervals of counts: how many cases there were, of events that happen one by one. */
public final class Counts {

    /** Below this many cases Byar's approximation is not close enough, and the exact interval is used. */
    public static final int EXACT_BELOW = 10;

    private Counts() {
    }

    /**
     * Byar's approximation to the Poisson interval, from {@link #EXACT_BELOW} cases: lower
     * x(1 − 1/(9x) − z/(3√x))³, upper (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³; below that {@link #exact}.
     *
     * <p>Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, volume II, IARC (1987), section
     * 2.3. The step from exact to Byar at 10 is Public Health England's, Technical Guide: Confidence Intervals (2018).
     *
     * @param x cases, 0 or more
     * @return bounds in cases, 0 or more
     * @throws IllegalArgumentException when x is negative or no number
     */
    public static Interval byar(double x, Level level) {
        if (Check.notNegative(x, "count") < EXACT_BELOW) {
            return exact(x, level);
        }
        return new Interval(byarBound(x, -level.z()), byarBound(x + 1, level.z()));
    }

    /**
     * The exact Poisson interval: χ²(α/2; 2x)/2 and χ²(1 − α/2; 2x + 2)/2, where the lower bound of 0 cases is 0.
     *
     * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442; Breslow and
     * Day (1987), section 2.3.
     *
     * @param x cases, 0 or more
     * @return bounds in cases, 0 or more
     * @throws IllegalArgumentException when x is negative or no number
     */
    public static Interval exact(double x, Level level) {
        Check.notNegative(x, "count");
        var tail = level.alpha() / 2;
        return new Interval(
                x == 0 ? 0 : ChiSquaredDistribution.of(2 * x).inverseCumulativeProbability(tail) / 2,
                ChiSquaredDistribution.of(2 * x + 2).inverseSurvivalProbability(tail) / 2);
    }

    private static double byarBound(double x, double z) {
        var root = 1 - 1 / (9 * x) + z / (3 * Math.sqrt(x));
        return x * root * root * root;
    }
}
