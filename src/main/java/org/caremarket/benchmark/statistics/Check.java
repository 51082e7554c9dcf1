package org.caremarket.benchmark.statistics;

/** Refuses what cannot be a figure, in words that say which number is wrong. */
final class Check {

    private Check() {
    }

    static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The " + name + " must be a number, not " + value);
        }
        return value;
    }

    static double notNegative(double value, String name) {
        if (finite(value, name) < 0) {
            throw new IllegalArgumentException("The " + name + " must not be negative, but is " + value);
        }
        return value;
    }

    static double positive(double value, String name) {
        if (finite(value, name) <= 0) {
            throw new IllegalArgumentException("The " + name + " must be greater than 0, but is " + value);
        }
        return value;
    }

    /** A numerator that is part of its denominator. */
    static void partOfWhole(double numerator, double denominator) {
        positive(denominator, "denominator");
        notNegative(numerator, "numerator");
        if (numerator > denominator) {
            throw new IllegalArgumentException(
                    "The numerator, " + numerator + ", must not be greater than the denominator, " + denominator);
        }
    }
}
