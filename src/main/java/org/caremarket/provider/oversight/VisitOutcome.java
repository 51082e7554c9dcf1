package org.caremarket.provider.oversight;

/** What a visit found. */
public enum VisitOutcome {
    NOT_STATED("Not stated"),
    NO_CONCERNS("No concerns"),
    SOME_CONCERNS("Some concerns"),
    SERIOUS_CONCERNS("Serious concerns");

    private final String title;

    VisitOutcome(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in forms, files and the API: {@code some-concerns}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }
}
