package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** Which way an action goes: its last report beside the one before. Computed, never typed. */
public enum Travel {
    BETTER("Better than the report before"),
    SAME("As in the report before"),
    WORSE("Worse than the report before");

    /** From bad to good; what is not here says nothing about confidence, and is compared with nothing. */
    private static final List<Status> BY_CONFIDENCE = List.of(Status.RED, Status.AMBER, Status.GREEN, Status.COMPLETE);

    private final String title;

    Travel(String title) {
        this.title = title;
    }

    /** The direction in people's words. */
    public String title() {
        return title;
    }

    /** From one report to the next; empty when there is none before, or the two cannot be compared. */
    public static Optional<Travel> between(@Nullable Status before, Status after) {
        if (before == after) {
            return Optional.of(SAME);
        }
        var from = BY_CONFIDENCE.indexOf(before);
        var to = BY_CONFIDENCE.indexOf(after);
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(to > from ? BETTER : WORSE);
    }
}
