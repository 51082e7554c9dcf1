package org.caremarket.provider.oversight.mark;

/** What was decided of an assessment. */
public enum Outcome {
    OPEN("Not decided yet"),
    AWARDED("Awarded"),
    NOT_AWARDED("Not awarded");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in forms and the API: {@code not-awarded}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }
}
