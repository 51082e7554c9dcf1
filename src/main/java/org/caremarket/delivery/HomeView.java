package org.caremarket.delivery;

import java.time.LocalDate;
import java.util.List;

/** What a council's home shows. */
public record HomeView(
        String council,
        StatusCounts counts,
        List<Action> attention,
        List<Action> comingUp,
        List<Plan> plans,
        LocalDate today) {

    /** The answer first. */
    public String answer() {
        return counts.total() == 0
                ? "No delivery plan is recorded yet."
                : StatusSentence.of(counts);
    }
}
