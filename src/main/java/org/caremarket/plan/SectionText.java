package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * One version of what a section says.
 *
 * @param key the section's
 * @param text Markdown, with references to figures in double braces
 * @param version from 1
 * @param remark how it came about when it was not simply typed: {@code Version 3 restored}; empty when it was
 * @param personId who wrote it; null when it came with a file
 */
@Introspected
public record SectionText(
        long planId,
        String key,
        String text,
        int version,
        String remark,
        @Nullable Long personId,
        String writtenBy,
        Instant writtenAt) {

    /** The longest text, in characters. */
    public static final int LONGEST = 100_000;
}
