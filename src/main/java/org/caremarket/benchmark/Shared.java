package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.caremarket.figure.Precision;
import org.caremarket.platform.time.Period;

/**
 * A figure of one council that this reader may see, with where it came from.
 *
 * @param origin how it got here
 * @param indicator the indicator's code
 * @param area whose figure it is, by code in official statistics
 * @param period its code; see {@link #time()}
 * @param method the version of the indicator's definition that it follows
 * @param state {@code STATED}, another state of a figure, or {@code WITHDRAWN}
 * @param value as the source has it, in the indicator's unit; null when not stated
 * @param valueTo the end of a range
 * @param sample how many stand behind a mean
 * @param deviation their standard deviation
 * @param status {@code FINAL}, {@code PROVISIONAL} or {@code ESTIMATED}
 * @param since when it was published to the group, recorded or loaded
 * @param withdrawnAt when it was withdrawn; null while it stands
 * @param withdrawalReason why, in the words of who withdrew it; null while it stands
 */
@Introspected
public record Shared(
        Origin origin,
        String indicator,
        String area,
        String period,
        int method,
        String state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Precision precision,
        @Nullable BigDecimal valueTo,
        @Nullable Integer sample,
        @Nullable BigDecimal deviation,
        String status,
        String source,
        @Nullable String link,
        @Nullable String page,
        String note,
        @Nullable String madeUp,
        Instant since,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** How a figure got into a comparison; of several the first counts, and the others are shown beside it. */
    public enum Origin {
        /** The council published it to the group. */
        PUBLISHED("published by the council"),
        /** Official statistics. */
        REFERENCE("official statistics"),
        /** The council's own, published to nobody here: only that council sees it. */
        OWN("recorded here and not shared");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** The origin in people's words. */
        public String words() {
            return words;
        }
    }

    /** The period that it is about. */
    public Period time() {
        return Period.of(period);
    }

    /** Whether there is a value. */
    public boolean stated() {
        return state.equals("STATED");
    }

    /** Whether both give the same numbers, whatever their sources. */
    public boolean saysTheSameAs(Shared other) {
        return state.equals(other.state) && same(value, other.value) && same(numerator, other.numerator)
                && same(denominator, other.denominator) && same(valueTo, other.valueTo);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Whether numerator and denominator are there. */
    public boolean hasCounts() {
        return numerator != null && denominator != null;
    }
}
