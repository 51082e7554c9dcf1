package org.caremarket.position;

import java.util.Locale;

/** Whether a statement says how things are, or what is to be done. */
public enum Side {
    NOW("Where we are now"),
    PLAN("Commissioning plan");

    private final String title;

    Side(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Its word in addresses and files: {@code now}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
