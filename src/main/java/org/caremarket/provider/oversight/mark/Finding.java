package org.caremarket.provider.oversight.mark;

/** What was found of a criterion. */
public enum Finding {
    NOT_JUDGED("Not judged yet"),
    MET("Met"),
    NOT_MET("Not met"),
    NOT_APPLICABLE("Not applicable");

    private final String title;

    Finding(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in forms and the API: {@code not-met}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Whether nothing is in the way of an award. */
    public boolean satisfies() {
        return this == MET || this == NOT_APPLICABLE;
    }
}
