package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;

/**
 * Something in a section that its author should look at, and either mend or keep with a reason.
 *
 * @param key the section's
 * @param heading the section's, with its number
 * @param words what it is about, in the words that people read; with the kind they say which finding it is
 * @param why what is wrong with them
 * @param kept why its author lets it stand; null while nobody decided
 */
public record Finding(String key, String heading, FindingKind kind, String words, String why, @Nullable Remark kept) {

    /** Whether its author has still to mend it, or to say why it stands. */
    public boolean undecided() {
        return kept == null;
    }

    /** What is wrong, in sentences. */
    public String sentence() {
        return "%s. %s%s".formatted(kind.title(), why, why.endsWith(".") ? "" : ".");
    }

    Finding keptBy(@Nullable Remark remark) {
        return new Finding(key, heading, kind, words, why, remark);
    }
}
