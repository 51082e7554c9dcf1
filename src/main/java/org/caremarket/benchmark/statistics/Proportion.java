package org.caremarket.benchmark.statistics;

/** Intervals of proportions: so many cases of so many people, homes or beds, every case being one of them. */
public final class Proportion {

    private Proportion() {
    }

    /**
     * Wilson's score interval:
     * (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)).
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
     * American Statistical Association 22 (1927) 209–212; R. G. Newcombe and D. G. Altman, in Statistics with
     * Confidence, 2nd edition (2000), chapter 6.
     *
     * @param x cases, from 0 to n. Cases are counted: hours or pounds are none, and have no interval
     * @param n all that could have been cases, greater than 0
     * @return bounds from 0 to 1
     * @throws IllegalArgumentException when n is 0 or less, x is negative or above n, or one of them is no number
     */
    public static Interval wilson(double x, double n, Level level) {
        Check.partOfWhole(x, n);
        var z = level.z();
        var middle = 2 * x + z * z;
        var reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        var whole = 2 * (n + z * z);
        // At 0 of n and n of n one bound is exact; the formula gives it but for the last bit.
        return new Interval(x == 0 ? 0 : (middle - reach) / whole, x == n ? 1 : (middle + reach) / whole);
    }
}
