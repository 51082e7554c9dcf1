package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;

/**
 * What an exercise found for one line. Null is not stated.
 *
 * @param line a code of {@link CostLines}
 * @param count how many answers stand behind it
 */
@Introspected
public record LineCost(
        long resultId, String line, @Nullable Integer count, @Nullable BigDecimal lower, @Nullable BigDecimal median,
        @Nullable BigDecimal upper) {

    boolean isEmpty() {
        return count == null && lower == null && median == null && upper == null;
    }
}
