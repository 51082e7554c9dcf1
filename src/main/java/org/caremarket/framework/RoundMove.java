package org.caremarket.framework;

import java.util.Locale;

/** What moves a re-opening round from one state to another. */
public enum RoundMove {
    OPEN("Open it for applications", RoundState.OPEN, "opened"),
    CLOSE("Close it to applications", RoundState.CLOSED, "closed"),
    REOPEN("Take applications again", RoundState.OPEN, "opened again"),
    DECIDE("Record that it is decided", RoundState.DECIDED, "decided"),
    CALL_OFF("Call it off", RoundState.CALLED_OFF, "called off");

    private final String title;
    private final RoundState to;
    private final String done;

    RoundMove(String title, RoundState to, String done) {
        this.title = title;
        this.to = to;
        this.done = done;
    }

    /** What the button says. */
    public String title() {
        return title;
    }

    public RoundState to() {
        return to;
    }

    /** In the past tense, as the history says it. */
    String done() {
        return done;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
