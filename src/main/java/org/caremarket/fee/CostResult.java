package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What an exercise found for one kind of care, without its lines. Amounts are pounds in the unit of the kind of care, in
 * the prices of the exercise; null is not stated.
 *
 * @param invited how many providers or homes were asked
 * @param responses how many answered
 * @param used how many answers count
 * @param exclusions which answers do not count and why, one a line
 * @param totalMedian the total as it was published, never the sum of the lines
 * @param volume what the council pays for in a week: people, or hours
 */
@Introspected
public record CostResult(
        long id, long exerciseId, CareType careType, @Nullable Integer invited, @Nullable Integer responses,
                @Nullable Integer used,
        String exclusions, @Nullable Integer totalCount, @Nullable BigDecimal totalLower, @Nullable BigDecimal totalMedian,
        @Nullable BigDecimal totalUpper, @Nullable BigDecimal volume, int version, String changedBy, Instant changedAt) {

    ResultText text() {
        return new ResultText(invited, responses, used, exclusions, totalCount, totalLower, totalMedian, totalUpper, volume);
    }
}
