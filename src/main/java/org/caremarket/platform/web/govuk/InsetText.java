package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * Words set apart from the rest.
 *
 * @param text what it says
 * @param id its id
 * @param classes further classes
 * @param attributes further attributes
 */
public record InsetText(@Nullable Content text, @Nullable String id, String classes, Attributes attributes) {

    /** Saying this. */
    public static InsetText of(String text) {
        return new InsetText(Text.of(text), null, "", Attributes.NONE);
    }

    /** Saying this. */
    public static InsetText of(Content text) {
        return new InsetText(text, null, "", Attributes.NONE);
    }

    /** With its id. */
    public InsetText id(@Nullable String id) {
        return new InsetText(text, id, classes, attributes);
    }

    /** With further classes. */
    public InsetText classes(String classes) {
        return new InsetText(text, id, classes, attributes);
    }

    /** With further attributes. */
    public InsetText attributes(Attributes attributes) {
        return new InsetText(text, id, classes, attributes);
    }
}
