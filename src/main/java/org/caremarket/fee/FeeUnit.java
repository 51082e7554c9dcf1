package org.caremarket.fee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fee is paid for. */
public enum FeeUnit {
    WEEK("a week", "people"),
    DAY("a day", "days a week"),
    NIGHT("a night", "nights a week"),
    HOUR("an hour", "hours a week"),
    VISIT("a visit", "visits a week");

    private final String words;
    private final String volume;

    FeeUnit(String words, String volume) {
        this.words = words;
        this.volume = volume;
    }

    /** {@code an hour}, as it follows an amount. */
    public String words() {
        return words;
    }

    /** What is counted to know how much is paid in a week: {@code hours a week}. */
    public String volume() {
        return volume;
    }

    /** {@code £ an hour}. */
    public String title() {
        return "£ " + words;
    }

    /** Its word in files and in the API: {@code hour}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of this word. */
    public static Optional<FeeUnit> ofSlug(String slug) {
        return Arrays.stream(values()).filter(unit -> unit.slug().equals(slug)).findFirst();
    }
}
