package org.caremarket.capacity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what capacity is counted. */
public enum CapacityUnit {
    /** Hours of care in a week; a fee is pounds an hour. */
    HOURS("hours a week", "an hour"),
    /** Beds of care homes; a fee is pounds a bed and week. */
    BEDS("beds", "a bed and week"),
    /** Places or units, of supported living or extra care; a fee is pounds a place and week. */
    PLACES("places", "a place and week");

    private final String words;
    private final String fee;

    CapacityUnit(String words, String fee) {
        this.words = words;
        this.fee = fee;
    }

    /** The unit behind a number: {@code hours a week}. */
    public String words() {
        return words;
    }

    /** For what a fee is paid: {@code an hour}. */
    public String fee() {
        return fee;
    }

    /** Its word in forms and in the API: {@code hours}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of this word. */
    public static Optional<CapacityUnit> ofSlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
