package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

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
        segments = List.copyOf(segments);
    }

    /** The action as it stands. */
    static ActionText of(Action action) {
        return new ActionText(action.themeId(), action.ref(), action.title(), action.description(), action.owner(),
                action.segments(), action.timeframe());
    }
}
