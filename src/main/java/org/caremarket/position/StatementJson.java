package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement as the API gives it.
 *
 * @param area the id of its area
 * @param aspect {@code sufficiency}, {@code quality} or {@code value-for-money}
 * @param side {@code now} or {@code plan}
 * @param figures ids of figures
 * @param actions ids of actions
 */
@Serdeable
record StatementJson(
        long id, long area, String areaName, String aspect, String side, @Nullable String part, String words,
        @Nullable LocalDate asOf, @Nullable String source, @Nullable String link, List<Long> figures, List<Long> actions,
        @Nullable String madeUp, boolean removed, int version, String changedBy, Instant changedAt) {

    static StatementJson of(Statement it, String areaName) {
        return new StatementJson(it.id(), it.areaId(), areaName, it.aspect().slug(), it.side().slug(), given(it.part()),
                it.words(), it.asOf(), given(it.source()), given(it.link()), it.figureIds(), it.actionIds(), it.madeUp(),
                it.removed(), it.version(), it.changedBy(), it.changedAt());
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
