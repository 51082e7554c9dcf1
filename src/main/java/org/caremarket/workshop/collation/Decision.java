package org.caremarket.workshop.collation;

import java.util.Locale;

/** What a council decides about what was said. */
public enum Decision {
    ACCEPTED("Accepted", "We do it, or have done it.", "govuk-tag--green"),
    PARTLY("Partly accepted", "We do a part of it.", "govuk-tag--turquoise"),
    ALREADY_PLANNED("Already planned", "We meant to do it before it was said.", "govuk-tag--blue"),
    NOT_ACCEPTED("Not accepted", "We do not do it.", "govuk-tag--orange"),
    OUT_OF_SCOPE("Out of scope", "It is not for this council or this plan to decide.", "govuk-tag--grey");

    private final String title;
    private final String meaning;
    private final String tag;

    Decision(String title, String meaning, String tag) {
        this.title = title;
        this.meaning = meaning;
        this.tag = tag;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** The class of its tag. */
    public String tag() {
        return tag;
    }

    /** Its word in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
