package org.caremarket.benchmark.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals of means of a sample. */
public final class Means {

    private Means() {
    }

    /**
     * Student's interval: x̄ ± t(α/2, n − 1)·s/√n.
     *
     * <p>Source: Student, The probable error of a mean, Biometrika 6 (1908) 1–25; D. G. Altman and M. J. Gardner, in
     * Statistics with Confidence, 2nd edition (2000), chapter 4.
     *
     * @param mean the sample's mean, in any unit
     * @param sd the sample's standard deviation (over n − 1), 0 or more, in the same unit
     * @param n how many were measured, 2 or more
     * @return bounds in the unit of the mean
     * @throws IllegalArgumentException when n is less than 2, the deviation is negative, or one is no number
     */
    public static Interval t(double mean, double sd, long n, Level level) {
        Check.finite(mean, "mean");
        Check.notNegative(sd, "standard deviation");
        if (n < 2) {
            throw new IllegalArgumentException("A mean has an interval from 2 measurements, not from " + n);
        }
        var t = TDistribution.of(n - 1.0).inverseSurvivalProbability(level.alpha() / 2);
        var reach = t * sd / Math.sqrt(n);
        return new Interval(mean - reach, mean + reach);
    }
}
