package org.caremarket.benchmark;

/** Why a council's figure is not compared. There are no other reasons. */
public enum NotCompared {
    /** Nobody stated one. */
    NO_VALUE("no value"),
    /** It is kept back, so that nobody can be recognised. */
    SUPPRESSED("suppressed"),
    /** There is one, of another period. */
    OTHER_PERIOD("other period"),
    /** It follows another definition. */
    OTHER_DEFINITION("other definition"),
    /** The definition changed between the two points of the series. */
    SERIES_BREAK("series break"),
    /** Too few councils have a value that can be compared. */
    TOO_FEW_COUNCILS("too few councils"),
    /** The source gives no counts to work an interval out from, or the kind of value can have none. */
    NO_INTERVAL("no interval possible"),
    /** Neither way is better, so nothing is called better or worse. */
    POLARITY_NEITHER("neither way is better"),
    /** A council is not compared with itself. */
    ITSELF("it is the council itself"),
    /** The council did not publish it to this group. */
    NOT_SHARED("not shared with this group");

    private final String words;

    NotCompared(String words) {
        this.words = words;
    }

    /** The reason in people's words. */
    public String words() {
        return words;
    }
}
