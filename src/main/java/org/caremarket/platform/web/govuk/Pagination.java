package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.function.IntFunction;
import org.caremarket.platform.web.PageRequest;

/**
 * Leads through a long list.
 *
 * @param items pages by number
 * @param previous the page before
 * @param next the page after
 * @param label what screen readers call it
 * @param classes further classes
 * @param attributes further attributes
 */
public record Pagination(
        List<Item> items,
        @Nullable Step previous,
        @Nullable Step next,
        String label,
        String classes,
        Attributes attributes) {

    public Pagination {
        items = List.copyOf(items);
    }

    /** Without links yet. */
    public static Pagination empty() {
        return new Pagination(List.of(), null, null, "Pagination", "", Attributes.NONE);
    }

    /** With pages by number. */
    public Pagination items(List<Item> items) {
        return new Pagination(items, previous, next, label, classes, attributes);
    }

    /** With the page before. */
    public Pagination previous(@Nullable Step previous) {
        return new Pagination(items, previous, next, label, classes, attributes);
    }

    /** With the page after. */
    public Pagination next(@Nullable Step next) {
        return new Pagination(items, previous, next, label, classes, attributes);
    }

    /** Says what screen readers call it. */
    public Pagination label(String label) {
        return new Pagination(items, previous, next, label, classes, attributes);
    }

    /** With further classes. */
    public Pagination classes(String classes) {
        return new Pagination(items, previous, next, label, classes, attributes);
    }

    /** With further attributes. */
    public Pagination attributes(Attributes attributes) {
        return new Pagination(items, previous, next, label, classes, attributes);
    }

    /**
     * Links to the first, the last, this page and its neighbours.
     *
     * @param total how many items the whole list has
     * @param href the address of a page by its number, counted from 0
     */
    public static Pagination of(PageRequest page, long total, IntFunction<String> href) {
        return PageLinks.of(page.page(), page.pages(total), href);
    }

    /** Whether there is more than one page. */
    public boolean needed() {
        return previous != null || next != null;
    }

    /** Whether previous and next stand below each other, as they do without numbers. */
    public boolean block() {
        return items.isEmpty() && needed();
    }

    /**
     * One page, or dots for those left out.
     *
     * @param number the number that people read
     * @param href its address
     * @param current whether it is open
     * @param ellipsis whether it stands for pages left out
     */
    public record Item(@Nullable String number, @Nullable String href, boolean current, boolean ellipsis) {

        /** Dots for pages left out. */
        public static Item dots() {
            return new Item(null, null, false, true);
        }

        /** A page. */
        public static Item page(int number, String href, boolean current) {
            return new Item(Integer.toString(number), href, current, false);
        }
    }

    /**
     * The page before or after.
     *
     * @param href its address
     * @param text what the link says; null for the usual word
     * @param labelText what the page is about
     */
    public record Step(@Nullable String href, @Nullable String text, @Nullable String labelText) {

        /** To this address. */
        public static Step to(String href) {
            return new Step(href, null, null);
        }

        /** Says what the link says. */
        public Step text(@Nullable String text) {
            return new Step(href, text, labelText);
        }

        /** Says what the page is about. */
        public Step labelText(@Nullable String labelText) {
            return new Step(href, text, labelText);
        }
    }
}
