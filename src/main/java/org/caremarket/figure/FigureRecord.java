package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** A figure as one row of a statement that writes many; its names are those of the table's columns. */
@Serdeable
record FigureRecord(
        String indicator,
        String area,
        String period,
        String period_start,
        String period_end,
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Precision precision,
        @Nullable BigDecimal value_to,
        @Nullable Integer sample,
        @Nullable BigDecimal deviation,
        @Nullable Integer providers,
        @Nullable BigDecimal largest_share,
        FigureStatus status,
        String source,
        @Nullable String link,
        @Nullable String page,
        int method,
        String note,
        @Nullable String made_up) {

    static FigureRecord of(FigureText text) {
        var measured = text.measurement();
        return new FigureRecord(text.indicator(), text.area(), text.period().code(), text.period().first().toString(),
                text.period().last().toString(), measured.state(), measured.value(), measured.numerator(),
                measured.denominator(), measured.precision(), measured.valueTo(), measured.sample(),
                measured.deviation(), measured.providers(), measured.largestShare(), text.status(), text.source(),
                text.link(), text.page(), text.method(), text.note(), text.madeUp());
    }
}
