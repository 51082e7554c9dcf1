package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.workshop.collation.Decision;
import org.caremarket.workshop.collation.SmallNumbers;

/**
 * What came of a theme.
 *
 * @param organisations how many spoke of it
 * @param decision null while nothing was decided
 * @param reason empty while nothing was decided
 * @param changed sections of plans that it changed, each with the words where some were chosen
 * @param actions delivery actions that carry it, with where they stand
 */
record Came(
        String theme, String description, int organisations, @Nullable Decision decision, String reason, List<String> changed,
        List<String> actions) {

    Came {
        changed = List.copyOf(changed);
        actions = List.copyOf(actions);
    }

    /** {@code 12 organisations}; of few only that they are few. */
    String byHowMany() {
        return organisations == 0 ? "No organisation by name"
                : SmallNumbers.few(organisations) ? "Fewer than %d organisations".formatted(SmallNumbers.LEAST)
                : "%,d organisations".formatted(organisations);
    }
}
