package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A section as JSON.
 *
 * @param text Markdown; empty while nobody wrote it
 * @param version of the text; 0 while nobody wrote it
 * @param words how long it is, with the words that its figures insert
 * @param limit the most words; null when there is no limit
 */
@Serdeable
public record SectionJson(
        String key,
        String number,
        String title,
        String question,
        boolean required,
        String text,
        int version,
        int words,
        @Nullable Integer limit,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt) {

    static SectionJson of(ReadSection read) {
        var section = read.section();
        var asked = section.asked();
        var current = section.current();
        return new SectionJson(section.key(), asked.number(), asked.title(), asked.question(), asked.required(),
                section.text(), section.version(), read.count().words(), asked.words(),
                current == null ? null : current.writtenBy(), current == null ? null : current.writtenAt());
    }
}
