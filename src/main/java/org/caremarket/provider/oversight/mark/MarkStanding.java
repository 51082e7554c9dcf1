package org.caremarket.provider.oversight.mark;

import java.util.Arrays;
import java.util.Optional;

/** Where an assessment stands on a day; in the order in which a reader should see them. */
public enum MarkStanding {
    EXPIRING("Expires soon", "amber"),
    OPEN("Not decided yet", "not-started"),
    HELD("Held", "green"),
    EXPIRED("Expired", "red"),
    REMOVED("Removed", "red"),
    NOT_AWARDED("Not awarded", "not-started");

    private final String title;
    private final String colour;

    MarkStanding(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** The colour of its tag; never the only thing that tells. */
    public String colour() {
        return colour;
    }

    /** Its word in addresses: {@code not-awarded}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The standing with this word. */
    public static Optional<MarkStanding> ofSlug(String word) {
        return Arrays.stream(values()).filter(standing -> standing.slug().equals(word.strip())).findFirst();
    }
}
