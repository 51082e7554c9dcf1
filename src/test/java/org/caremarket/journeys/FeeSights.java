package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of fees and the cost of care, for {@link EveryPageTest}. */
final class FeeSights {

    private FeeSights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
