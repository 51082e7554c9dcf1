package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What somebody says about a section while it is written and reviewed.
 *
 * @param key the section's
 * @param answers the comment that this one answers; null when it begins a talk
 * @param onVersion the version of the section that was read; 0 when there was none
 * @param resolvedBy who settled it; null while it is open, and always of an answer
 */
@Introspected
public record Comment(
        long id,
        long planId,
        String key,
        @Nullable Long answers,
        String text,
        int onVersion,
        long personId,
        String writtenBy,
        Instant writtenAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    /** The longest comment, in characters. */
    public static final int LONGEST = 5_000;

    public boolean resolved() {
        return resolvedAt != null;
    }

    /** {@code on version 3}; on a section that was not written yet: {@code before it was written}. */
    public String on() {
        return onVersion == 0 ? "before it was written" : "on version " + onVersion;
    }

    /** When it was written, London time. */
    public String moment() {
        return Moment.words(writtenAt);
    }

    /** When it was settled, London time; empty while it is open. */
    public String settled() {
        return resolvedAt == null ? "" : Moment.words(resolvedAt);
    }
}
