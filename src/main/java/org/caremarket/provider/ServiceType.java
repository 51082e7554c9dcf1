package org.caremarket.provider;

import java.util.Arrays;
import java.util.Optional;

/** What a location does for people. */
public enum ServiceType {
    CARE_HOME_WITH_NURSING("Care home with nursing", true),
    CARE_HOME_WITHOUT_NURSING("Care home without nursing", true),
    /** What the regulator's file tells of a home. */
    CARE_HOME("Care home, nursing not stated", true),
    HOME_CARE("Home care", false),
    SUPPORTED_LIVING("Supported living", false),
    EXTRA_CARE("Extra care housing", false),
    SHARED_LIVES("Shared Lives", false),
    DAY_SERVICE("Day service", false),
    SHORT_BREAKS("Short breaks", false),
    OTHER("Other", false);

    private final String title;
    private final boolean careHome;

    ServiceType(String title, boolean careHome) {
        this.title = title;
        this.careHome = careHome;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Whether people live in it and it has beds. */
    public boolean careHome() {
        return careHome;
    }

    /** Its word in addresses, files and the API: {@code care-home-with-nursing}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The type with this word. */
    public static Optional<ServiceType> ofSlug(String word) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(word.strip())).findFirst();
    }

    /** The type that files write with its word or, in any letter case, with the words that people read. */
    public static Optional<ServiceType> ofTitle(String words) {
        return ofSlug(words).or(() -> Arrays.stream(values())
                .filter(type -> type.title().equalsIgnoreCase(words.strip())).findFirst());
    }
}
