package org.caremarket.platform.web.govuk;

import gg.jte.Content;

/**
 * Leads to the page before.
 *
 * @param text what it says
 * @param href its address
 * @param classes further classes
 * @param attributes further attributes
 */
public record BackLink(Content text, String href, String classes, Attributes attributes) {

    /** To this address. */
    public static BackLink to(String href) {
        return new BackLink(Text.of("Back"), href, "", Attributes.NONE);
    }

    /** Says what it says. */
    public BackLink text(String text) {
        return new BackLink(Text.of(text), href, classes, attributes);
    }

    /** Says what it says. */
    public BackLink text(Content text) {
        return new BackLink(text, href, classes, attributes);
    }

    /** With further classes. */
    public BackLink classes(String classes) {
        return new BackLink(text, href, classes, attributes);
    }

    /** With further attributes. */
    public BackLink attributes(Attributes attributes) {
        return new BackLink(text, href, classes, attributes);
    }
}
