package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Measurement;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/**
 * A figure that the council shares with a group, or shared once: a copy, as it was on the day of publication.
 *
 * @param groupNumber the group's number in the register
 * @param state {@code STATED}, another state of a figure, or {@code WITHDRAWN}; then it holds no numbers
 * @param figureId the figure that it is a copy of, in the council's own schema
 * @param figureVersion the version of that figure
 * @param withdrawnAt null while it stands
 */
@Introspected
public record Publication(
        long id,
        int groupNumber,
        String area,
        String indicator,
        int method,
        String period,
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
        long figureId,
        int figureVersion,
        String publishedBy,
        Instant publishedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** The period that it is about. */
    public Period time() {
        return Period.of(period);
    }

    /** Whether the group sees it today. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** Whether the group sees it, and no number. */
    public boolean isSuppressed() {
        return stands() && state.equals(FigureState.SUPPRESSED.name());
    }

    /** What the group sees as its value: {@code 93.6%}, {@code suppressed}, {@code withdrawn}. */
    public String words(Indicator indicator) {
        return stands()
                ? new Measurement(FigureState.valueOf(state), value, numerator, denominator, precision, valueTo, sample,
                        deviation, null, null).words(indicator)
                : "withdrawn";
    }
}
