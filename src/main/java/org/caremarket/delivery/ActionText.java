package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.market.Segment;

/**
 * What people say an action is, checked as a form but not yet against its plan.
 *
 * @param themeId the theme it stands under
 * @param ref the number for meetings; null to take the next one of the theme
 * @param owner a person or a post; null when not stated
 * @param segments slugs of the council's segments
 */
public record ActionText(
        long themeId,
        @Nullable String ref,
        String title,
        String description,
        @Nullable String owner,
        List<String> segments,
        Timeframe byWhen) {

    /** The most characters of each part, so that a list can be read and a report printed. */
    public static final int LONGEST_REF = 20;
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_DESCRIPTION = 4000;
    public static final int LONGEST_OWNER = 200;
    public static final int LONGEST_BY_WHEN = 200;

    public ActionText {
        // In one order, so that the same segments are the same text.
        segments = segments.stream().distinct().sorted().toList();
    }

    /** The action as it stands. */
    static ActionText of(Action action) {
        return new ActionText(action.themeId(), action.ref(), action.title(), action.description(), action.owner(),
                action.segments(), action.timeframe());
    }

    /** The same, keeping to this reference when none is given. */
    ActionText keeping(String before) {
        return ref != null ? this : new ActionText(themeId, before, title, description, owner, segments, byWhen);
    }

    /**
     * Part by part in words.
     *
     * @param theme the title of its theme
     * @param known every segment of the council
     */
    List<Part> parts(String theme, List<Segment> known) {
        return List.of(
                Part.of("Theme", theme),
                Part.of("Reference", ref),
                Part.of("Title", title),
                Part.of("What is to be done", description),
                Part.of("Owner", owner),
                Part.of("By when", byWhen.typed()),
                Part.of("Segments", Segment.names(known, segments)));
    }
}
