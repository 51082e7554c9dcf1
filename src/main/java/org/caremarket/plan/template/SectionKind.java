package org.caremarket.plan.template;

import java.util.Arrays;
import java.util.Optional;

/** What is filled in under a section's title. */
public enum SectionKind {
    /** Text. */
    TEXT("text"),
    /** A table whose rows and columns the template gives, and text if there is something to say about it. */
    TABLE("table"),
    /** Nothing of its own: a title over subsections. */
    HEADING("heading");

    private final String word;

    SectionKind(String word) {
        this.word = word;
    }

    /** The word in files: {@code table}. */
    public String word() {
        return word;
    }

    /** The kind of this word. */
    public static Optional<SectionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
