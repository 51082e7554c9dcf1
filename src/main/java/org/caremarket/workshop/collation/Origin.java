package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * Where something comes from: a decision of a workshop.
 *
 * @param published whether everybody can read what came of the workshop
 * @param theme null when one answer was decided about
 * @param key the section that it changed; null where it is about an action
 * @param words those that it changed; may be empty
 */
@Introspected
record Origin(
        long dispositionId, long workshopId, String workshop, boolean published, @Nullable Long themeId,
        @Nullable String theme, @Nullable Long answerId, Decision decision, @Nullable String key, @Nullable Integer version,
        String words) {

    Subject subject() {
        return themeId == null ? new Subject(Subject.Kind.ANSWERS, answerId) : new Subject(Subject.Kind.THEMES, themeId);
    }

    /** What was asked for: {@code Travel time}. */
    String what() {
        return theme == null ? "One answer" : theme;
    }
}
