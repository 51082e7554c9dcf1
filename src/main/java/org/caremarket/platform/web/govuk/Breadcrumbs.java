package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Page;

/**
 * The way to this page.
 *
 * @param items from the outermost inwards
 * @param collapseOnMobile whether only the ends show on narrow screens
 * @param label what screen readers call it
 * @param classes further classes
 * @param attributes further attributes
 */
public record Breadcrumbs(
        List<Item> items,
        boolean collapseOnMobile,
        String label,
        String classes,
        Attributes attributes) {

    public Breadcrumbs {
        items = List.copyOf(items);
    }

    /** Through these. */
    public static Breadcrumbs of(List<Item> items) {
        return new Breadcrumbs(items, false, "Breadcrumb", "", Attributes.NONE);
    }

    /** With from the outermost inwards. */
    public Breadcrumbs items(List<Item> items) {
        return new Breadcrumbs(items, collapseOnMobile, label, classes, attributes);
    }

    /** Says whether only the ends show on narrow screens. */
    public Breadcrumbs collapseOnMobile(boolean collapseOnMobile) {
        return new Breadcrumbs(items, collapseOnMobile, label, classes, attributes);
    }

    /** Says what screen readers call it. */
    public Breadcrumbs label(String label) {
        return new Breadcrumbs(items, collapseOnMobile, label, classes, attributes);
    }

    /** With further classes. */
    public Breadcrumbs classes(String classes) {
        return new Breadcrumbs(items, collapseOnMobile, label, classes, attributes);
    }

    /** With further attributes. */
    public Breadcrumbs attributes(Attributes attributes) {
        return new Breadcrumbs(items, collapseOnMobile, label, classes, attributes);
    }

    /** Along the way that a page's layout shows. */
    public static Breadcrumbs along(List<Page.NavLink> way) {
        return of(way.stream().map(link -> new Item(Text.of(link.text()), link.href())).toList())
                .collapseOnMobile(true);
    }

    /**
     * One step.
     *
     * @param text what it says
     * @param href its address; null for the page itself
     */
    public record Item(@Nullable Content text, @Nullable String href) {

        /** A step. */
        public static Item to(String text, String href) {
            return new Item(Text.of(text), href);
        }

        /** The page itself. */
        public static Item here(String text) {
            return new Item(Text.of(text), null);
        }
    }
}
