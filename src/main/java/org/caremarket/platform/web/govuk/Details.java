package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * Words that open on demand.
 *
 * @param summary what is always visible
 * @param text what opens
 * @param open whether it is open at first
 * @param id its id
 * @param classes further classes
 * @param attributes further attributes
 */
public record Details(
        @Nullable Content summary,
        @Nullable Content text,
        boolean open,
        @Nullable String id,
        String classes,
        Attributes attributes) {

    /** Opens this. */
    public static Details of(String summary, Content text) {
        return new Details(Text.of(summary), text, false, null, "", Attributes.NONE);
    }

    /** Opens this. */
    public static Details of(String summary, String text) {
        return new Details(Text.of(summary), Text.of(text), false, null, "", Attributes.NONE);
    }

    /** Says whether it is open at first. */
    public Details open(boolean open) {
        return new Details(summary, text, open, id, classes, attributes);
    }

    /** With its id. */
    public Details id(@Nullable String id) {
        return new Details(summary, text, open, id, classes, attributes);
    }

    /** With further classes. */
    public Details classes(String classes) {
        return new Details(summary, text, open, id, classes, attributes);
    }

    /** With further attributes. */
    public Details attributes(Attributes attributes) {
        return new Details(summary, text, open, id, classes, attributes);
    }
}
