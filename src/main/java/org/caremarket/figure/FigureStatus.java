package org.caremarket.figure;

/** How firm a figure is. Where several sources give one, a final figure goes before a provisional one. */
public enum FigureStatus {
    /** As finally published or recorded. */
    FINAL("final"),
    /** May still be corrected by its source. */
    PROVISIONAL("provisional"),
    /** Worked out from something else, or a judgement. */
    ESTIMATED("estimated");

    private final String words;

    FigureStatus(String words) {
        this.words = words;
    }

    /** The status in people's words. */
    public String words() {
        return words;
    }
}
