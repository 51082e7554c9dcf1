package org.caremarket.workshop.invitation;

import java.util.EnumSet;
import java.util.Set;
import org.caremarket.workshop.WorkshopState;

/** Why many are written to at once. */
public enum RoundKind {
    INVITATION("Invitation", EnumSet.of(WorkshopState.PLANNED, WorkshopState.OPEN)),
    REMINDER("Reminder", EnumSet.of(WorkshopState.OPEN)),
    /** The workshop opened after they had been invited. */
    OPENING("Open for feedback", EnumSet.of(WorkshopState.OPEN)),
    EXTENSION("More time", EnumSet.of(WorkshopState.OPEN)),
    /** A session takes place otherwise, or not at all. */
    SESSION("Change of a session", EnumSet.allOf(WorkshopState.class)),
    MESSAGE("Message", EnumSet.allOf(WorkshopState.class));

    private final String title;
    private final Set<WorkshopState> states;

    RoundKind(String title, Set<WorkshopState> states) {
        this.title = title;
        this.states = states;
    }

    public String title() {
        return title;
    }

    /** Whether such letters make sense while the workshop stands so. */
    public boolean goesIn(WorkshopState state) {
        return states.contains(state);
    }
}
