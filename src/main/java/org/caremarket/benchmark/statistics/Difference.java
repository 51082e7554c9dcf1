package org.caremarket.benchmark.statistics;

import java.util.OptionalDouble;

/**
 * How far a value without an interval lies from a reference: for fees and spend, where the distance from the group's
 * median is all that can be said.
 *
 * @param amount value − reference, in their unit; negative when the value is below
 * @param percent the amount as a percentage of the reference; empty when the reference is 0 or negative, of which
 *     a percentage means nothing
 */
public record Difference(double amount, OptionalDouble percent) {

    /**
     * The distance of a value from a reference.
     *
     * @throws IllegalArgumentException when one of them is no number
     */
    public static Difference between(double value, double reference) {
        var amount = Check.finite(value, "value") - Check.finite(reference, "reference");
        return new Difference(
                amount, reference > 0 ? OptionalDouble.of(100 * amount / reference) : OptionalDouble.empty());
    }
}
