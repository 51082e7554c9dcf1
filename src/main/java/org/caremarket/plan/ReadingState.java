package org.caremarket.plan;

/** Where a document that was read stands. */
public enum ReadingState {
    REVIEW("To be reviewed"),
    TAKEN("Taken over"),
    DISCARDED("Discarded");

    private final String title;

    ReadingState(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
