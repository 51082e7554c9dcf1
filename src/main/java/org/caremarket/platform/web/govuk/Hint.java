package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * A hint below a label or legend.
 *
 * @param text what it says
 * @param classes further classes
 * @param attributes further attributes
 */
public record Hint(@Nullable Content text, String classes, Attributes attributes) {

    /** Saying this. */
    public static Hint of(String text) {
        return new Hint(Text.of(text), "", Attributes.NONE);
    }

    /** Saying this. */
    public static Hint of(Content text) {
        return new Hint(text, "", Attributes.NONE);
    }

    /** With further classes. */
    public Hint classes(String classes) {
        return new Hint(text, classes, attributes);
    }

    /** With further attributes. */
    public Hint attributes(Attributes attributes) {
        return new Hint(text, classes, attributes);
    }
}
