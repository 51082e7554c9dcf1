package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * Leads keyboard users past the header.
 *
 * @param text what it says
 * @param href the part of the page
 * @param classes further classes
 * @param attributes further attributes
 */
public record SkipLink(@Nullable Content text, String href, String classes, Attributes attributes) {

    /** To this part of the page. */
    public static SkipLink to(String href, String text) {
        return new SkipLink(Text.of(text), href, "", Attributes.NONE);
    }

    /** With the part of the page. */
    public SkipLink href(String href) {
        return new SkipLink(text, href, classes, attributes);
    }

    /** With further classes. */
    public SkipLink classes(String classes) {
        return new SkipLink(text, href, classes, attributes);
    }

    /** With further attributes. */
    public SkipLink attributes(Attributes attributes) {
        return new SkipLink(text, href, classes, attributes);
    }
}
