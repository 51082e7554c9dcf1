package org.caremarket.position;

import java.util.Locale;

/** What a statement judges an area by. */
public enum Aspect {
    /** Whether there is enough care, of enough kinds, and whether it will stay. */
    SUFFICIENCY("Sufficiency"),
    /** Whether the care is good. */
    QUALITY("Quality"),
    /** Whether what it costs is well spent, and covers what care costs. */
    VALUE_FOR_MONEY("Value for money");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Its word in addresses and files: {@code value-for-money}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
