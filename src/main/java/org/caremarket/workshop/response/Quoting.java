package org.caremarket.workshop.response;

/** Whether an answer may be repeated in public, as its author chose. */
public enum Quoting {
    NOT("Do not quote it"),
    ANONYMOUS("Quote it without our name"),
    NAMED("Quote it with our name");

    private final String title;

    Quoting(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
