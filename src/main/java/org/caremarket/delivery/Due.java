package org.caremarket.delivery;

import java.util.Arrays;
import java.util.Optional;

/** How the last day of an action that is still open lies to the day that is looked from. */
public enum Due {
    /** It has passed. */
    OVERDUE("Overdue"),
    /** It is within {@value #SOON_DAYS} days. */
    SOON("Due within 30 days"),
    /** Later than that. */
    LATER("Due later"),
    /** There is none: ongoing, or not stated. */
    OPEN("No last day"),
    /** Nobody knows: the words could not be read, and are waiting for somebody to mend them. */
    UNREAD("By when not understood");

    /** How many days ahead "soon" reaches. */
    public static final int SOON_DAYS = 30;

    private final String title;

    Due(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The word in addresses. */
    public String slug() {
        return name().toLowerCase();
    }

    /** The one with this word in addresses. */
    public static Optional<Due> ofSlug(String slug) {
        return Arrays.stream(values()).filter(due -> due.slug().equals(slug)).findFirst();
    }
}
