package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * The question above a group of fields.
 *
 * @param text what it says
 * @param classes further classes
 * @param heading whether it is also the page's only heading
 */
public record Legend(@Nullable Content text, String classes, boolean heading) {

    /** Saying this. */
    public static Legend of(String text) {
        return new Legend(Text.of(text), "", false);
    }

    /** Saying this. */
    public static Legend of(Content text) {
        return new Legend(text, "", false);
    }

    /** With further classes. */
    public Legend classes(String classes) {
        return new Legend(text, classes, heading);
    }

    /** Makes it the page's heading as well, in this size: {@code l}, {@code m} or {@code xl}. */
    public Legend asHeading(String size) {
        return new Legend(text, "govuk-fieldset__legend--" + size, true);
    }
}
