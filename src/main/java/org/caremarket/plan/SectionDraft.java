package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What somebody typed in a section and did not save yet, and since when they have it open.
 *
 * @param text null while nothing was typed that differs from the section
 * @param basedOn the version of the section that they began from; 0 when there was none
 * @param typedAt when the text was kept; null when there is none
 * @param seenAt when they last had the section open; null once they left it
 */
@Introspected
public record SectionDraft(
        long planId,
        String key,
        long personId,
        String name,
        @Nullable String text,
        int basedOn,
        @Nullable Instant typedAt,
        Instant begunAt,
        @Nullable Instant seenAt) {

    /** The longest that is kept, in characters: more than can be saved, so that nothing is lost over it. */
    static final int LONGEST = 2 * SectionText.LONGEST;
}
