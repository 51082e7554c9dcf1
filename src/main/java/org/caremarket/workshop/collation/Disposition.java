package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What the council decided about a theme of a workshop, or about one answer.
 *
 * @param themeId null when it is about an answer
 * @param answerId null when it is about a theme
 * @param answerVersion the version of the answer that was decided about; null for a theme
 * @param reason for everybody who took part to read
 */
@Introspected
public record Disposition(
        long id,
        long workshopId,
        @Nullable Long themeId,
        @Nullable Long answerId,
        @Nullable Integer answerVersion,
        Decision decision,
        String reason,
        int version,
        String decidedBy,
        Instant decidedAt) {

    /** The longest reason, in characters. */
    static final int LONGEST = 4_000;

    public Subject subject() {
        return themeId == null ? new Subject(Subject.Kind.ANSWERS, answerId) : new Subject(Subject.Kind.THEMES, themeId);
    }
}
