package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure as the API gives it. Numbers have all the digits that were recorded; those that are not stated are left
 * out, never 0.
 *
 * @param periodWords the period as pages show it
 * @param best the value to go by, in the indicator's unit: worked out where both counts are there, else as stated
 * @param words the same as pages show it
 * @param contradiction where the stated value is not what the counts give; null when it is
 * @param disagreement where another source gives something else; null in versions, and when none does
 * @param version to be given back with a change
 */
@Serdeable
record FigureJson(
        long id,
        String indicator,
        String area,
        String period,
        String periodWords,
        LocalDate firstDay,
        LocalDate lastDay,
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Precision precision,
        @Nullable BigDecimal valueTo,
        @Nullable BigDecimal best,
        String words,
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
        @Nullable String contradiction,
        @Nullable String disagreement,
        int version,
        String recordedBy,
        Instant recordedAt) {

    static FigureJson of(FigureLine line) {
        var figure = line.figure();
        var time = figure.time();
        return new FigureJson(figure.id(), figure.indicator(), figure.area(), figure.period(), time.words(), time.first(),
                time.last(), figure.state(), figure.value(), figure.numerator(), figure.denominator(), figure.precision(),
                figure.valueTo(), figure.measurement().best(line.indicator()).orElse(null), line.value(), figure.sample(),
                figure.deviation(), figure.providers(), figure.largestShare(), figure.status(), figure.source(),
                figure.link(), figure.page(), figure.method(), figure.note(), figure.madeUp(),
                orNull(line.contradiction()), orNull(line.disagreement()), figure.version(), figure.recordedBy(),
                figure.recordedAt());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
