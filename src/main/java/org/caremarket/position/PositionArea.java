package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * An area of the market, as the council divides it.
 *
 * @param parts headings within it, in their order; none when it is described as a whole
 * @param segments slugs of the council's segments that it covers
 */
@Introspected
public record PositionArea(
        long id,
        String name,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> parts,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> segments,
        int position,
        int version,
        String changedBy,
        Instant changedAt) {

    /** The most headings within an area. */
    static final int MOST_PARTS = 12;

    /** The most characters of its name, and of a part's. */
    static final int LONGEST = 200;

    AreaText text() {
        return new AreaText(name, parts, segments);
    }
}
