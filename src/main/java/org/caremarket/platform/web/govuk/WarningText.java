package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * Words that warn of consequences.
 *
 * @param text what it says
 * @param iconText what screen readers say for the icon
 * @param classes further classes
 * @param attributes further attributes
 */
public record WarningText(@Nullable Content text, String iconText, String classes, Attributes attributes) {

    /** Saying this. */
    public static WarningText of(String text) {
        return new WarningText(Text.of(text), "Warning", "", Attributes.NONE);
    }

    /** Saying this. */
    public static WarningText of(Content text) {
        return new WarningText(text, "Warning", "", Attributes.NONE);
    }

    /** Says what screen readers say for the icon. */
    public WarningText iconText(String iconText) {
        return new WarningText(text, iconText, classes, attributes);
    }

    /** With further classes. */
    public WarningText classes(String classes) {
        return new WarningText(text, iconText, classes, attributes);
    }

    /** With further attributes. */
    public WarningText attributes(Attributes attributes) {
        return new WarningText(text, iconText, classes, attributes);
    }
}
