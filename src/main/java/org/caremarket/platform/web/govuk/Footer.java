package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * The end of the page.
 *
 * @param columns headed lists of links
 * @param links links in one line
 * @param note words below the links
 * @param meta whether there is a part for links and words even if both are empty
 * @param licence what says how the content may be used
 * @param copyright what says whose it is
 * @param classes further classes
 * @param attributes further attributes
 */
public record Footer(
        List<Column> columns,
        List<Link> links,
        @Nullable Content note,
        boolean meta,
        @Nullable Content licence,
        @Nullable Content copyright,
        String classes,
        Attributes attributes) {

    public Footer {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
    }

    /** With these links. */
    public static Footer of(List<Link> links) {
        return new Footer(List.of(), links, null, true, null, null, "", Attributes.NONE);
    }

    /** Without links. */
    public static Footer empty() {
        return new Footer(List.of(), List.of(), null, false, null, null, "", Attributes.NONE);
    }

    /** With headed lists of links. */
    public Footer columns(List<Column> columns) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** With links in one line. */
    public Footer links(List<Link> links) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** With words below the links. */
    public Footer note(@Nullable Content note) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** Says what says how the content may be used. */
    public Footer licence(@Nullable Content licence) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** Says what says whose it is. */
    public Footer copyright(@Nullable Content copyright) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** With further classes. */
    public Footer classes(String classes) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** With further attributes. */
    public Footer attributes(Attributes attributes) {
        return new Footer(columns, links, note, meta, licence, copyright, classes, attributes);
    }

    /** With the part for links and words. */
    public Footer withMeta() {
        return new Footer(columns, links, note, true, licence, copyright, classes, attributes);
    }

    /**
     * A link.
     *
     * @param text what it says
     * @param href its address
     */
    public record Link(@Nullable String text, @Nullable String href) {
    }

    /**
     * A headed list of links.
     *
     * @param title its heading
     * @param width share of the page, as in grid classes
     * @param columns over how many columns the links run
     * @param links the links
     */
    public record Column(@Nullable String title, String width, @Nullable Integer columns, List<Link> links) {

        public Column {
            links = List.copyOf(links);
        }
    }
}
