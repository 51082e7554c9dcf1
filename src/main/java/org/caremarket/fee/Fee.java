package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the council pays for a kind of care from a day on.
 *
 * @param segment the slug of a segment; null when not stated
 * @param rate what tells it from other rates for the same care; empty for the standard rate
 * @param year the financial year: {@code 2023-24}
 * @param amount in pounds a unit
 * @param to the last day; null while it holds
 * @param publishedUplift the rise on the year before as the source states it, in per cent; null when it states none
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
@Introspected
public record Fee(
        long id, @Nullable String segment, CareType careType, String rate, FeeUnit unit, String year, BigDecimal amount,
        LocalDate fromOn, @Nullable LocalDate toOn, @Nullable BigDecimal publishedUplift, String source, String note,
        @Nullable String madeUp, int version, String changedBy, Instant changedAt) {

    /** All that is said of it. */
    public FeeText text() {
        return new FeeText(segment, careType, rate, unit, year, amount, fromOn, toOn, publishedUplift, source, note, madeUp);
    }

    /** {@code Home care, 18 and over: Sleep-in}. */
    public String title() {
        return rate.isEmpty() ? careType.title() : careType.title() + ": " + rate;
    }

    /** {@code £21.00 an hour}. */
    public String words() {
        return Money.pounds(amount) + " " + unit.words();
    }

    /** Whether the two are rates for the same thing at different times. */
    public boolean isOfSeries(Fee other) {
        return careType == other.careType && unit == other.unit && rate.equalsIgnoreCase(other.rate)
                && java.util.Objects.equals(segment, other.segment);
    }
}
