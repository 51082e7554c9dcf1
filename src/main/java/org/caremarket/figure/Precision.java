package org.caremarket.figure;

/** How exactly the source states a value. */
public enum Precision {
    /** The number itself. */
    EXACT("", "exactly"),
    /** "About 1,500 placements". */
    ABOUT("about ", "about"),
    /** "Over 85 providers". */
    OVER("over ", "over"),
    /** "Under 5%". */
    UNDER("under ", "under"),
    /** "Up to 9 units". */
    UP_TO("up to ", "up to"),
    /** "73.55% to 89.38%". */
    RANGE("", "from … to …");

    private final String before;
    private final String words;

    Precision(String before, String words) {
        this.before = before;
        this.words = words;
    }

    /** What stands before the number: {@code about }, or nothing. */
    public String before() {
        return before;
    }

    /** The choice in a form: {@code about}. */
    public String words() {
        return words;
    }
}
