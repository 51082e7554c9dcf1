package org.caremarket.plan;

/** How sure it is that a part of a document belongs to a section. */
public enum Sureness {
    CERTAIN("Same heading", "govuk-tag--green"),
    LIKELY("Likely", "govuk-tag--blue"),
    POSSIBLE("Perhaps", "govuk-tag--yellow"),
    BELOW("As above it", "govuk-tag--grey"),
    NONE("None like it", "govuk-tag--grey");

    private final String title;
    private final String tag;

    Sureness(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** The class that colours it. */
    public String tag() {
        return tag;
    }

    /** Whether the heading of the part is taken for the section's own. */
    boolean ownHeading() {
        return this == CERTAIN || this == LIKELY;
    }
}
