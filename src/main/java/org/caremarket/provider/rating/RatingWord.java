package org.caremarket.provider.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the Care Quality Commission can say of a location: four ratings, the best first, and four ways in which there is
 * none. Only the first four count as rated.
 */
public enum RatingWord {
    OUTSTANDING("Outstanding"),
    GOOD("Good"),
    REQUIRES_IMPROVEMENT("Requires improvement"),
    INADEQUATE("Inadequate"),
    /** It was inspected, and too little was seen. */
    INSUFFICIENT_EVIDENCE("Insufficient evidence to rate"),
    /** It was inspected in a way that gives no rating. */
    INSPECTED_NOT_RATED("Inspected but not rated"),
    /** It has one that is not published, for example because the provider changed. */
    NO_PUBLISHED_RATING("No published rating"),
    NOT_RATED("Not rated");

    private final String title;

    RatingWord(String title) {
        this.title = title;
    }

    /** The regulator's own words. */
    public String title() {
        return title;
    }

    /** Its word in addresses, files and the API: {@code requires-improvement}. */
    public String slug() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Whether it is one of the four ratings. */
    public boolean rated() {
        return ordinal() <= INADEQUATE.ordinal();
    }

    /** Whether it counts as good or better. */
    public boolean goodOrBetter() {
        return this == OUTSTANDING || this == GOOD;
    }

    /** Whether both are ratings and this is the worse one. */
    public boolean worseThan(RatingWord other) {
        return rated() && other.rated() && ordinal() > other.ordinal();
    }

    /** The rating in these words, whatever their case and space; empty when it is none of the eight. */
    public static Optional<RatingWord> ofWords(String words) {
        var plain = words.strip().replaceAll("\\s+", " ");
        return Arrays.stream(values()).filter(word -> word.title.equalsIgnoreCase(plain)).findFirst();
    }

    /** The rating with this word of {@link #slug}. */
    public static Optional<RatingWord> ofSlug(String slug) {
        return Arrays.stream(values()).filter(word -> word.slug().equals(slug.strip())).findFirst();
    }
}
