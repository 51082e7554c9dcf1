package org.caremarket.delivery;

import java.util.Map;
import java.util.Set;

/** How far the work on an action has come. Confidence in what is in progress is another thing: {@link Rag}. */
public enum Lifecycle {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    COMPLETE("Complete"),
    STOPPED("Stopped");

    /** What may follow what. Work that ended is taken up again before it can end in another way. */
    private static final Map<Lifecycle, Set<Lifecycle>> NEXT = Map.of(
            NOT_STARTED, Set.of(NOT_STARTED, IN_PROGRESS, COMPLETE, STOPPED),
            IN_PROGRESS, Set.of(NOT_STARTED, IN_PROGRESS, COMPLETE, STOPPED),
            COMPLETE, Set.of(COMPLETE, IN_PROGRESS),
            STOPPED, Set.of(STOPPED, IN_PROGRESS, NOT_STARTED));

    private final String title;

    Lifecycle(String title) {
        this.title = title;
    }

    /** The state in people's words. */
    public String title() {
        return title;
    }

    /** Whether work in this state may be reported as {@code next}. */
    public boolean mayBecome(Lifecycle next) {
        return NEXT.get(this).contains(next);
    }
}
