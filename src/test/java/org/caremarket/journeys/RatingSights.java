package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of ratings and their import, for {@link EveryPageTest}. */
final class RatingSights {

    private RatingSights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
