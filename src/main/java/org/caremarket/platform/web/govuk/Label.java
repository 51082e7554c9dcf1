package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * A label.
 *
 * @param text what it says
 * @param classes further classes
 * @param heading whether it is also the page's only heading
 * @param attributes further attributes
 */
public record Label(@Nullable Content text, String classes, boolean heading, Attributes attributes) {

    /** Saying this. */
    public static Label of(String text) {
        return new Label(Text.of(text), "", false, Attributes.NONE);
    }

    /** Saying this. */
    public static Label of(Content text) {
        return new Label(text, "", false, Attributes.NONE);
    }

    /** With further classes. */
    public Label classes(String classes) {
        return new Label(text, classes, heading, attributes);
    }

    /** With further attributes. */
    public Label attributes(Attributes attributes) {
        return new Label(text, classes, heading, attributes);
    }

    /** Makes it the page's heading as well, in this size: {@code l}, {@code m} or {@code xl}. */
    public Label asHeading(String size) {
        return new Label(text, "govuk-label--" + size, true, attributes);
    }
}
