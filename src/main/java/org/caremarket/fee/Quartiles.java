package org.caremarket.fee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The quartiles of single providers' amounts: position (n − 1)p + 1 in ascending order, with what lies between two
 * amounts divided in proportion. The same as PostgreSQL's {@code percentile_cont}; version {@value #METHOD} of the method.
 */
public record Quartiles(int count, BigDecimal lower, BigDecimal median, BigDecimal upper) {

    public static final int METHOD = 1;

    /** @param amounts at least one, in any order */
    public static Quartiles of(List<BigDecimal> amounts) {
        var sorted = amounts.stream().sorted().toList();
        return new Quartiles(sorted.size(), at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    /** @param quarters 1 for the lower quartile, 2 for the median, 3 for the upper quartile */
    private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
        int steps = (sorted.size() - 1) * quarters;
        var below = sorted.get(steps / 4);
        if (steps % 4 == 0) {
            return below;
        }
        var above = sorted.get(steps / 4 + 1);
        return below.add(above.subtract(below).multiply(BigDecimal.valueOf(steps % 4))
                .divide(BigDecimal.valueOf(4), MathContext.DECIMAL64));
    }
}
