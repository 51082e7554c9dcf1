package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * A status as a word.
 *
 * @param text what it says
 * @param classes further classes
 * @param attributes further attributes
 */
public record Tag(@Nullable Content text, String classes, Attributes attributes) {

    /** Saying this. */
    public static Tag of(String text) {
        return new Tag(Text.of(text), "", Attributes.NONE);
    }

    /** Saying this. */
    public static Tag of(Content text) {
        return new Tag(text, "", Attributes.NONE);
    }

    /** With further classes. */
    public Tag classes(String classes) {
        return new Tag(text, classes, attributes);
    }

    /** With further attributes. */
    public Tag attributes(Attributes attributes) {
        return new Tag(text, classes, attributes);
    }

    /** In a status colour: {@code red}, {@code amber}, {@code green}, {@code complete} or {@code not-started}. */
    public Tag status(String status) {
        return classes("app-tag--" + status);
    }
}
