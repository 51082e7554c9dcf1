package org.caremarket.workshop;

import java.util.Arrays;
import java.util.List;

/**
 * Where a workshop stands. It is worked out from what was done and from the clock ({@link Workshop#state}): a workshop
 * closes at its moment whether or not anything runs then.
 */
public enum WorkshopState {
    PLANNED("Planned", "It is being prepared: no provider can answer yet."),
    OPEN("Open for feedback", "Providers can answer until it closes."),
    CLOSED("Closed", "Nobody can answer any more: what was said is made sense of."),
    PUBLISHED("Feedback published", "Everybody can read what was said and what came of it.");

    private final String title;
    private final String meaning;

    WorkshopState(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The state in people's words. */
    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** What can be done next, in the order in which it is offered. */
    public List<WorkshopMove> moves() {
        return Arrays.stream(WorkshopMove.values()).filter(move -> move.from().contains(this)).toList();
    }
}
