package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of frameworks, for {@link EveryPageTest}. */
final class FrameworkSights {

    private FrameworkSights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
