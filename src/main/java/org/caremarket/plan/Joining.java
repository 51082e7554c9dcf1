package org.caremarket.plan;

/** What becomes of the text that a section has already when parts of a document go to it. */
public enum Joining {
    ADD("Add it below the text that is there"),
    REPLACE("Put it in place of the text that is there"),
    LEAVE("Leave the section as it is");

    private final String title;

    Joining(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
