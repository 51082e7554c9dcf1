package org.caremarket.workshop.collation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is decided about: a theme of a workshop, or one answer. */
public record Subject(Kind kind, long id) {

    /** The two kinds, by their words in addresses. */
    public enum Kind {
        THEMES,
        ANSWERS;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofSlug(String slug) {
            return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
        }
    }

    public boolean theme() {
        return kind == Kind.THEMES;
    }

    /** The end of its address: {@code themes/3}. */
    public String path() {
        return kind.slug() + "/" + id;
    }
}
