package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * Why the author of a section lets something stand that was pointed out. It is about these words, wherever in the
 * section they stand, and no longer counts when they change.
 *
 * @param key the section's
 * @param kind of what was pointed out
 */
@Introspected
public record Remark(String key, FindingKind kind, String words, String reason, String keptBy, Instant keptAt) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    /** When it was decided, London time. */
    public String moment() {
        return Moment.words(keptAt);
    }
}
