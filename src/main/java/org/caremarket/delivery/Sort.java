package org.caremarket.delivery;

import java.util.Arrays;
import java.util.Optional;

/** The orders in which actions can be listed. What has no value in a column comes last, whichever way. */
public enum Sort {
    PLAN("plan", "As in the plan"),
    DUE("due", "By when, earliest first"),
    DUE_DOWN("-due", "By when, latest first"),
    STATUS("status", "Status, red first"),
    STATUS_DOWN("-status", "Status, red last"),
    OWNER("owner", "Owner, A to Z"),
    OWNER_DOWN("-owner", "Owner, Z to A"),
    REPORTED("reported", "Last report, oldest first"),
    REPORTED_DOWN("-reported", "Last report, newest first");

    private final String slug;
    private final String title;

    Sort(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The word in addresses; a minus sign turns the order round. */
    public String slug() {
        return slug;
    }

    /** The one with this word in addresses. */
    public static Optional<Sort> ofSlug(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug.equals(slug)).findFirst();
    }
}
