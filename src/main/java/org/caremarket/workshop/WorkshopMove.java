package org.caremarket.workshop;

import java.util.EnumSet;
import java.util.Set;

/** What takes a workshop from one state to another: the only table of it, for pages, API, documentation and tests. */
public enum WorkshopMove {
    OPEN("opening", "Open for feedback", Set.of(WorkshopState.PLANNED), WorkshopState.OPEN),
    /** Of an open workshop the state stays; a closed one opens again. */
    EXTEND("extension", "Extend the closing date", EnumSet.of(WorkshopState.OPEN, WorkshopState.CLOSED), WorkshopState.OPEN),
    CLOSE("closing", "Close now", Set.of(WorkshopState.OPEN), WorkshopState.CLOSED),
    PUBLISH("publication", "Publish what was said and what came of it", Set.of(WorkshopState.CLOSED), WorkshopState.PUBLISHED),
    WITHDRAW("withdrawal", "Withdraw what was published", Set.of(WorkshopState.PUBLISHED), WorkshopState.CLOSED);

    private final String noun;
    private final String title;
    private final Set<WorkshopState> from;
    private final WorkshopState to;

    WorkshopMove(String noun, String title, Set<WorkshopState> from, WorkshopState to) {
        this.noun = noun;
        this.title = title;
        this.from = from;
        this.to = to;
    }

    /** Its word in addresses. */
    public String noun() {
        return noun;
    }

    /** What its button says. */
    public String title() {
        return title;
    }

    public Set<WorkshopState> from() {
        return from;
    }

    public WorkshopState to() {
        return to;
    }
}
