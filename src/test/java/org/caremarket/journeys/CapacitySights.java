package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of capacity and its scenarios, for {@link EveryPageTest}. */
final class CapacitySights {

    private CapacitySights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
