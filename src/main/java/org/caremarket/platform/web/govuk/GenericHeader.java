package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * The top of the page, for services that are not on GOV.UK.
 *
 * @param logo name or logo
 * @param url where it leads
 * @param containerClasses classes of the box inside
 * @param classes further classes
 * @param attributes further attributes
 */
public record GenericHeader(
        @Nullable Content logo,
        String url,
        String containerClasses,
        String classes,
        Attributes attributes) {

    /** With this name. */
    public static GenericHeader of(String logo) {
        return new GenericHeader(Text.of(logo), "/", "govuk-width-container", "", Attributes.NONE);
    }

    /** With this logo. */
    public static GenericHeader of(Content logo) {
        return new GenericHeader(logo, "/", "govuk-width-container", "", Attributes.NONE);
    }

    /** With where it leads. */
    public GenericHeader url(String url) {
        return new GenericHeader(logo, url, containerClasses, classes, attributes);
    }

    /** With classes of the box inside. */
    public GenericHeader containerClasses(String containerClasses) {
        return new GenericHeader(logo, url, containerClasses, classes, attributes);
    }

    /** With further classes. */
    public GenericHeader classes(String classes) {
        return new GenericHeader(logo, url, containerClasses, classes, attributes);
    }

    /** With further attributes. */
    public GenericHeader attributes(Attributes attributes) {
        return new GenericHeader(logo, url, containerClasses, classes, attributes);
    }
}
