package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of vacancies, entries and exits, for {@link EveryPageTest}. */
final class ClosureSights {

    private ClosureSights() {}

    static Stream<Sight> all() {
        return Stream.of();
    }
}
