package org.caremarket.benchmark.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure an interval is. Both are two-sided: half of {@link #alpha} lies beyond each bound. The pair is the usual one
 * of public health in England: 95% is a warning, 99.8% (about three standard errors) an alarm.
 */
public enum Level {
    NINETY_FIVE("95%", 0.05),
    NINETY_NINE_POINT_EIGHT("99.8%", 0.002);

    private final String title;
    private final double alpha;
    private final double z;

    Level(String title, double alpha) {
        this.title = title;
        this.alpha = alpha;
        this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability(alpha / 2);
    }

    /** "95%" or "99.8%". */
    public String title() {
        return title;
    }

    /** The probability outside the interval, both sides together: 0.05 or 0.002. */
    public double alpha() {
        return alpha;
    }

    /** The standard normal quantile at 1 − α/2: 1.95996… or 3.09023… */
    public double z() {
        return z;
    }
}
