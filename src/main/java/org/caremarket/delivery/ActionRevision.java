package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.market.Segment;

/**
 * What an action was from a day on: one entry of the history of the action itself.
 *
 * @param theme the title of the theme it stood under, as it is called now
 * @param validFrom the first day
 * @param author who said so
 * @param recordedAt when
 */
@Introspected
public record ActionRevision(
        long id,
        long themeId,
        String theme,
        String title,
        String description,
        @Nullable String owner,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> segments,
        String byWhen,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean understood,
        LocalDate validFrom,
        String author,
        Instant recordedAt) {

    /** Part by part in words; the reference has no history. */
    List<Part> parts(List<Segment> known) {
        var text = new ActionText(themeId, null, title, description, owner, segments,
                new Timeframe(byWhen, startsOn, endsOn, understood));
        return text.parts(theme, known);
    }
}
