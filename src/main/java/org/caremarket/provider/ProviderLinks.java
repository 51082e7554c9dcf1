package org.caremarket.provider;

import java.util.List;

/**
 * Knows what a provider or location has to do with elsewhere in the service: ratings, visits, frameworks, fees. Features
 * publish a bean of this kind each; the page of a location, and of its provider, shows what all of them know, so that the
 * register need know none of them.
 */
public interface ProviderLinks {

    /**
     * One thing to know.
     *
     * @param about what it is about, as it begins a line: {@code Rating}
     * @param words what is known, with its date: {@code Good on 13 July 2018}
     * @param path where more stands, below the council's address: {@code /locations/3/ratings}
     */
    record ProviderLink(String about, String words, String path) {}

    /** Where its lines stand among the others': lower is earlier. */
    int order();

    /** What this location has to do with; empty when nothing. Only what every reader of the council may know. */
    List<ProviderLink> ofLocation(Location location);

    /** What this provider as a whole has to do with; empty when nothing. */
    List<ProviderLink> ofProvider(Provider provider);
}
