package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import org.caremarket.figure.Precision;

/**
 * A publication as the API gives it to the council that made it.
 *
 * @param group the key of the group that sees it; null when there is no such group any more
 * @param state {@code STATED}, another state of a figure, or {@code WITHDRAWN}; only the first has numbers
 * @param figureId the figure that it is a copy of
 * @param figureVersion the version of that figure
 */
@Serdeable
record PublicationJson(
        long id,
        @Nullable String group,
        String indicator,
        String period,
        int method,
        String state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Precision precision,
        @Nullable BigDecimal valueTo,
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

    static PublicationJson of(Publication of, @Nullable String group) {
        return new PublicationJson(of.id(), group, of.indicator(), of.period(), of.method(), of.state(), of.value(),
                of.numerator(), of.denominator(), of.precision(), of.valueTo(), of.status(), of.source(), of.link(),
                of.page(), of.note(), of.madeUp(), of.figureId(), of.figureVersion(), of.publishedBy(),
                of.publishedAt(), of.withdrawnBy(), of.withdrawnAt(), of.withdrawalReason());
    }
}
