package org.caremarket.geography;

import java.util.Arrays;
import java.util.Optional;

/** What an area is. Only councils have duties; regions and the country are areas that statistics add up to. */
public enum AuthorityKind {
    COUNTY("county"),
    UNITARY("unitary"),
    METROPOLITAN_DISTRICT("metropolitan-district"),
    LONDON_BOROUGH("london-borough"),
    CITY_OF_LONDON("city-of-london"),
    ISLES_OF_SCILLY("isles-of-scilly"),
    REGION("region"),
    COUNTRY("country");

    private final String word;

    AuthorityKind(String word) {
        this.word = word;
    }

    /** The kind's word in files. */
    public String word() {
        return word;
    }

    /** Whether areas of this kind are councils. */
    public boolean isCouncil() {
        return this != REGION && this != COUNTRY;
    }

    static Optional<AuthorityKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
