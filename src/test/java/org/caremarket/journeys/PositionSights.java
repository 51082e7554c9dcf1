package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of the market position, for {@link EveryPageTest}. */
final class PositionSights {

    private PositionSights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
