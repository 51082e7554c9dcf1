package org.caremarket.provider;

import java.util.Arrays;
import java.util.Optional;

/** Whether a location serves people today, as far as its days of opening and closing are stated. */
public enum RegisterStanding {
    OPEN("Open"),
    NOT_YET("Not open yet"),
    CLOSED("Closed");

    private final String title;

    RegisterStanding(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in addresses: {@code not-yet}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The standing with this word. */
    public static Optional<RegisterStanding> ofSlug(String word) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(word.strip())).findFirst();
    }
}
