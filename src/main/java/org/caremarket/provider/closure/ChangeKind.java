package org.caremarket.provider.closure;

import java.util.Arrays;
import java.util.Optional;

/** Whether somebody comes into the market or leaves it. */
public enum ChangeKind {
    ENTRY("Entry"),
    EXIT("Exit");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** The kind of this word of the API and of files: {@code exit}. */
    public static Optional<ChangeKind> ofSlug(String word) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equalsIgnoreCase(word.strip())).findFirst();
    }

    public String slug() {
        return name().toLowerCase();
    }

    public String title() {
        return title;
    }
}
