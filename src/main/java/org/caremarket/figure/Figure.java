package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.caremarket.platform.time.Period;

/**
 * One figure as the council's schema keeps it, or an earlier version of one.
 *
 * @param period its code; see {@link #time()}
 * @param version counts the changes; 1 for the first
 */
@Introspected
public record Figure(
        long id,
        String indicator,
        String area,
        String period,
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Precision precision,
        @Nullable BigDecimal valueTo,
        @Nullable Integer sample,
        @Nullable BigDecimal deviation,
        @Nullable Integer providers,
        @Nullable BigDecimal largestShare,
        FigureStatus status,
        String source,
        @Nullable String link,
        @Nullable String page,
        int method,
        String note,
        @Nullable String madeUp,
        int version,
        String recordedBy,
        Instant recordedAt) {

    /** The period that it is about. */
    public Period time() {
        return Period.of(period);
    }

    /** What was measured. */
    public Measurement measurement() {
        return new Measurement(state, value, numerator, denominator, precision, valueTo, sample, deviation, providers,
                largestShare);
    }

    /** All that was said of it. */
    public FigureText text() {
        return new FigureText(indicator, area, time(), measurement(), status, source, link, page, method, note, madeUp);
    }
}
