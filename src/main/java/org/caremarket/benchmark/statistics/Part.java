package org.caremarket.benchmark.statistics;

/**
 * One council's part of a pooled value. A council without a value has no part.
 *
 * @param numerator cases; or for a mean the sum of all that was measured, which may be negative
 * @param denominator people; or for a mean how many were measured; greater than 0
 * @throws IllegalArgumentException when the denominator is 0 or less, or one of them is no number
 */
public record Part(double numerator, double denominator) {

    public Part {
        Check.finite(numerator, "numerator");
        Check.positive(denominator, "denominator");
    }
}
