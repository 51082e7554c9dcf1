package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Page;

/**
 * The parts of the service.
 *
 * @param serviceName name of the service
 * @param serviceUrl where the name leads
 * @param items the parts
 * @param collapse whether a button hides it on narrow screens; null when there are several parts
 * @param end what stands at the end
 * @param endInline whether the end stands in the same line
 * @param menuText what the button and the landmark are called
 * @param id id of the list
 * @param classes further classes
 * @param attributes further attributes
 */
public record ServiceNavigation(
        @Nullable String serviceName,
        @Nullable String serviceUrl,
        List<Item> items,
        @Nullable Boolean collapse,
        @Nullable Content end,
        boolean endInline,
        String menuText,
        String id,
        String classes,
        Attributes attributes) {

    public ServiceNavigation {
        items = List.copyOf(items);
    }

    /** Without parts yet. */
    public static ServiceNavigation empty() {
        return new ServiceNavigation(null, null, List.of(), null, null, false, "Menu", "navigation", "",
                Attributes.NONE);
    }

    /** With name of the service. */
    public ServiceNavigation serviceName(@Nullable String serviceName) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** With where the name leads. */
    public ServiceNavigation serviceUrl(@Nullable String serviceUrl) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** With the parts. */
    public ServiceNavigation items(List<Item> items) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** Says whether a button hides it on narrow screens. */
    public ServiceNavigation collapse(@Nullable Boolean collapse) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** Says what stands at the end. */
    public ServiceNavigation end(@Nullable Content end) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** Says whether the end stands in the same line. */
    public ServiceNavigation endInline(boolean endInline) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** Says what the button and the landmark are called. */
    public ServiceNavigation menuText(String menuText) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** With id of the list. */
    public ServiceNavigation id(String id) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** With further classes. */
    public ServiceNavigation classes(String classes) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** With further attributes. */
    public ServiceNavigation attributes(Attributes attributes) {
        return new ServiceNavigation(serviceName, serviceUrl, items, collapse, end, endInline, menuText, id, classes,
                attributes);
    }

    /** The parts that a page's layout shows. */
    public static ServiceNavigation of(List<Page.NavLink> links) {
        return empty().items(links.stream()
                .map(link -> new Item(Text.of(link.text()), link.href(), link.current(), false))
                .toList());
    }


    /** Whether a button hides the parts on narrow screens. */
    public boolean collapses() {
        return collapse != null ? collapse : items.size() > 1;
    }

    /** A name or an end make it a landmark of its own; without them the navigation inside is one. */
    public boolean landmark() {
        return serviceName != null || end != null;
    }

    /**
     * One part.
     *
     * @param text what it says
     * @param href its address
     * @param active whether the open page belongs to it
     * @param current whether it is the open page
     */
    public record Item(@Nullable Content text, @Nullable String href, boolean active, boolean current) {

        /** A part. */
        public static Item to(String text, String href) {
            return new Item(Text.of(text), href, false, false);
        }

        /** A part. */
        public static Item to(Content text, String href) {
            return new Item(text, href, false, false);
        }

        /** Says whether the open page belongs to it. */
        public Item active(boolean active) {
            return new Item(text, href, active, current);
        }

        /** Says whether it is the open page. */
        public Item current(boolean current) {
            return new Item(text, href, active, current);
        }

        /** What screen readers are told; null for parts that are not open. */
        public @Nullable String ariaCurrent() {
            return current ? "page" : active ? "true" : null;
        }
    }
}
