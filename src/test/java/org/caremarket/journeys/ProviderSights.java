package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of providers and locations, for {@link EveryPageTest}. */
final class ProviderSights {

    private ProviderSights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
