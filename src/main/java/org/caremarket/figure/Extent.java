package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Optional;
import org.caremarket.indicator.Indicator;

/**
 * Between which values a stated figure may lie, given how exactly it is stated. Two sources agree when one value can be
 * true for both: 94 and 93.6 can, 96 and 93.6 cannot, and neither can "over 85" and 74.
 *
 * @param low itself included; null when nothing is said
 * @param high the same
 */
record Extent(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Empty when there is no value. */
    static Optional<Extent> of(Measurement measured, Indicator indicator) {
        return measured.best(indicator).map(best -> switch (measured.precision()) {
            case EXACT -> around(best, step(measured, indicator));
            // "About 1,500" is as exact as its last digit that is not 0.
            case ABOUT -> around(best, best.signum() == 0 ? BigDecimal.ONE : lastDigit(best));
            case OVER -> new Extent(best, null);
            case UNDER, UP_TO -> new Extent(null, best);
            case RANGE -> new Extent(best, measured.valueTo());
        });
    }

    /** Whether some value lies in both. */
    boolean meets(Extent other) {
        return !below(high, other.low) && !below(other.high, low);
    }

    private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }

    private static Extent around(BigDecimal value, BigDecimal step) {
        var half = step.multiply(HALF);
        return new Extent(value.subtract(half), value.add(half));
    }

    /** How far two neighbouring values are apart: what is worked out is as exact as the unit shows it. */
    private static BigDecimal step(Measurement measured, Indicator indicator) {
        var worked = measured.hasCounts() && indicator.kind().isRatio();
        return BigDecimal.ONE.movePointLeft(worked || measured.value() == null
                ? indicator.unit().decimals()
                : Math.max(0, measured.value().scale()));
    }

    private static BigDecimal lastDigit(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale());
    }
}
