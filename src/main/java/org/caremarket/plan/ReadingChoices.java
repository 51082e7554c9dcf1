package org.caremarket.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * What somebody decided about the parts of a document.
 *
 * @param places by the number of the part, from 0: the key of a section, or an empty text for nowhere; what is left out
 *     goes where it was proposed
 * @param ways by the key of the section: what becomes of its text; {@link Joining#ADD} where left out
 */
@Serdeable
public record ReadingChoices(Map<String, String> places, Map<String, Joining> ways) {

    static final ReadingChoices NONE = new ReadingChoices(Map.of(), Map.of());

    public ReadingChoices {
        places = Map.copyOf(places);
        ways = Map.copyOf(ways);
    }

    Joining way(String section) {
        return ways.getOrDefault(section, Joining.ADD);
    }
}
