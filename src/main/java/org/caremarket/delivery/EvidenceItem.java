package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Something that shows what became of an action: a link, or a file that is kept here.
 *
 * @param title what people call it
 * @param url where it is; null for a file
 * @param fileName the file's name; null for a link
 * @param mediaType what kind of file it is; null for a link
 * @param size in bytes; null for a link
 * @param author who added it
 */
@Introspected
public record EvidenceItem(
        long id,
        long actionId,
        String title,
        @Nullable String url,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Integer size,
        String author,
        Instant addedAt) {

    /** Whether it is a file that is kept here. */
    public boolean isFile() {
        return fileName != null;
    }

    /** How big the file is, in words; empty for a link. */
    public String sizeInWords() {
        return size == null ? ""
                : size < 1024 * 1024 ? Math.max(1, size / 1024) + " KB" : size / (1024 * 1024) + " MB";
    }
}
