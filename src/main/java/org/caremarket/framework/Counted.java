package org.caremarket.framework;

/** What a framework counts each month to see by whom it is taken. */
public enum Counted {
    HOURS("hours"), PLACEMENTS("placements"), REFERRALS("referrals");

    private final String words;

    Counted(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
