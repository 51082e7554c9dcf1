package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the council says of an area, or one of its earlier versions.
 *
 * @param part one of the area's parts; empty for the area as a whole
 * @param position its place among those of the same area, aspect and side
 * @param asOf the day whose state it gives; null when not stated
 * @param source the document it rests on; empty when not stated
 * @param link where the evidence can be read; empty when nowhere
 * @param figures ids, as text
 * @param actions ids, as text
 * @param removed whether this version says that it no longer stands
 * @param newest whether it is the newest version
 */
@Introspected
public record Statement(
        long id,
        long areaId,
        Aspect aspect,
        Side side,
        String part,
        int position,
        String words,
        @Nullable LocalDate asOf,
        String source,
        String link,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> figures,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> actions,
        @Nullable String madeUp,
        boolean removed,
        int version,
        String changedBy,
        Instant changedAt,
        boolean newest) {

    public List<Long> figureIds() {
        return figures.stream().map(Long::valueOf).toList();
    }

    public List<Long> actionIds() {
        return actions.stream().map(Long::valueOf).toList();
    }

    StatementText text() {
        return new StatementText(aspect, side, part, words, asOf, source, link, figureIds(), actionIds());
    }
}
