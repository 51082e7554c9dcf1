package org.caremarket.platform.chart;

/**
 * From one value to another, for example a confidence interval or the middle half of a group.
 *
 * @param low the lower end
 * @param high the upper end; not below the lower
 */
public record Interval(double low, double high) {

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("No interval: " + low + " to " + high);
        }
    }
}
