package org.caremarket.framework;

import java.util.List;
import java.util.Map;

/** Where a re-opening round stands, and what may follow. */
public enum RoundState {
    ANNOUNCED("Announced", "govuk-tag--blue"),
    OPEN("Open for applications", "govuk-tag--green"),
    CLOSED("Closed, to be decided", "govuk-tag--yellow"),
    DECIDED("Decided", "govuk-tag--grey"),
    CALLED_OFF("Called off", "govuk-tag--red");

    private static final Map<RoundState, List<RoundMove>> MOVES = Map.of(
            ANNOUNCED, List.of(RoundMove.OPEN, RoundMove.CALL_OFF),
            OPEN, List.of(RoundMove.CLOSE, RoundMove.CALL_OFF),
            CLOSED, List.of(RoundMove.REOPEN, RoundMove.DECIDE, RoundMove.CALL_OFF),
            DECIDED, List.of(),
            CALLED_OFF, List.of());

    private final String title;
    private final String colour;

    RoundState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String colour() {
        return colour;
    }

    /** What can be done from here; nothing leads out of a state that is final. */
    public List<RoundMove> moves() {
        return MOVES.get(this);
    }

    /** Whether applications may be added and changed. */
    public boolean takesApplications() {
        return this == OPEN || this == CLOSED;
    }
}
