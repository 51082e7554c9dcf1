package org.caremarket.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How many people an organisation employs, in the bands of the United Kingdom's official business statistics
 * (Department for Business and Trade, Business population estimates). An organisation whose size is not stated has none.
 */
public enum OrganisationSize {
    /** 1 to 9 people. */
    MICRO("Micro", "1 to 9", 1),
    /** 10 to 49 people. */
    SMALL("Small", "10 to 49", 10),
    /** 50 to 249 people. */
    MEDIUM("Medium", "50 to 249", 50),
    /** 250 people or more. */
    LARGE("Large", "250 or more", 250);

    private final String title;
    private final String people;
    private final int least;

    OrganisationSize(String title, String people, int least) {
        this.title = title;
        this.people = people;
        this.least = least;
    }

    /** The band in one word, as it begins a line: {@code Small}. */
    public String title() {
        return title;
    }

    /** The band with its numbers: {@code Small (10 to 49 people)}. */
    public String words() {
        return "%s (%s people)".formatted(title, people);
    }

    /** The word for it in addresses and in the API. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The band of this word. */
    public static Optional<OrganisationSize> ofSlug(String slug) {
        return Arrays.stream(values()).filter(size -> size.slug().equals(slug)).findFirst();
    }

    /** The band of an organisation that employs so many people; empty for fewer than one. */
    public static Optional<OrganisationSize> employing(int people) {
        return Arrays.stream(values()).filter(size -> people >= size.least).reduce((smaller, larger) -> larger);
    }
}
