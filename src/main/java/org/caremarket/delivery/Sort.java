package org.caremarket.delivery;

import java.util.Arrays;
import java.util.Optional;

/** The orders in which actions can be listed. What has no value in a column comes last, whichever way. */
public enum Sort {
    PLAN("plan"),
    DUE("due"), DUE_DOWN("-due"),
    STATUS("status"), STATUS_DOWN("-status"),
    OWNER("owner"), OWNER_DOWN("-owner"),
    REPORTED("reported"), REPORTED_DOWN("-reported");

    private final String slug;

    Sort(String slug) {
        this.slug = slug;
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
