package org.caremarket.provider.oversight;

import java.util.Arrays;
import java.util.Optional;

/** How the next visit of a location lies to today; in the order in which a reader should see them. */
public enum VisitStanding {
    OVERDUE("Overdue", "red"),
    DUE("Due now", "amber"),
    SOON("Due in the next 30 days", "amber"),
    NO_LEVEL("No level set", "not-started"),
    LATER("Due later", "green"),
    NO_RULE("No rule", "not-started");

    private final String title;
    private final String colour;

    VisitStanding(String title, String colour) {
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

    /** Its word in addresses: {@code no-level}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The standing with this word. */
    public static Optional<VisitStanding> ofSlug(String word) {
        return Arrays.stream(values()).filter(standing -> standing.slug().equals(word.strip())).findFirst();
    }
}
