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

    /** How much of what needs attention is shown; empty when it is all. */
    public String shown() {
        return attention.size() < counts.needingAttention()
                ? "The first %d of %d.".formatted(attention.size(), counts.needingAttention())
                : "";
    }

    /** The answer first. */
    public String answer() {
        return counts.total() == 0
                ? "No delivery plan is recorded yet."
                : StatusSentence.of(counts);
    }
}
