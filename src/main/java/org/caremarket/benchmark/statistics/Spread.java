package org.caremarket.benchmark.statistics;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * How a group's values spread: lowest, middle, highest, and from four values the quartile bounds. All in the unit of
 * the values, unrounded.
 *
 * @param of how many values there are
 * @param lowest the lowest value
 * @param median the middle value, or halfway between the two in the middle
 * @param highest the highest value
 * @param quartiles the bounds of the middle half; empty below {@link #QUARTILE_BOUNDS_FROM} values
 */
public record Spread(int of, double lowest, double median, double highest, Optional<Interval> quartiles) {

    /** Quartile bounds from this many values. */
    public static final int QUARTILE_BOUNDS_FROM = 4;

    /**
     * The spread of these values.
     *
     * @param values null is a missing value and is left out
     * @return empty when there is no value
     * @throws IllegalArgumentException when a value is no number
     */
    public static Optional<Spread> of(Collection<Double> values) {
        var sorted = sorted(values);
        if (sorted.length == 0) {
            return Optional.empty();
        }
        var quartiles = sorted.length < QUARTILE_BOUNDS_FROM
                ? Optional.<Interval>empty()
                : Optional.of(new Interval(percentile(sorted, 0.25), percentile(sorted, 0.75)));
        return Optional.of(new Spread(
                sorted.length, sorted[0], percentile(sorted, 0.5), sorted[sorted.length - 1], quartiles));
    }

    /**
     * The value at a share of the way from lowest to highest: position (n − 1)p + 1 among the sorted values, with
     * linear interpolation between the two beside it.
     *
     * <p>Source: {@code percentile_cont} of the SQL standard, computed as PostgreSQL does; type 7 of R. J. Hyndman and
     * Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365.
     *
     * @param values null is a missing value and is left out
     * @param p from 0 to 1
     * @return empty when there is no value
     * @throws IllegalArgumentException when p is not from 0 to 1, or a value is no number
     */
    public static Optional<Double> percentile(Collection<Double> values, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("The share must be from 0 to 1, but is " + p);
        }
        var sorted = sorted(values);
        return sorted.length == 0 ? Optional.empty() : Optional.of(percentile(sorted, p));
    }

    private static double percentile(double[] sorted, double p) {
        var position = p * (sorted.length - 1);
        var below = (int) Math.floor(position);
        var above = (int) Math.ceil(position);
        return below == above
                ? sorted[below]
                : sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static double[] sorted(Collection<Double> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> Check.finite(value, "value"))
                .sorted()
                .toArray();
    }
}
