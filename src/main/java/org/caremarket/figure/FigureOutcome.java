package org.caremarket.figure;

/** What came of recording, changing or removing a figure. */
public sealed interface FigureOutcome {

    /** It stands. */
    record Saved(Figure figure) implements FigureOutcome {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale(Figure current) implements FigureOutcome {}

    /** The same source already gives this indicator for this period: that figure is to be changed instead. */
    record Taken(Figure other) implements FigureOutcome {}

    /** This council has no such figure. */
    record NotFound() implements FigureOutcome {}
}
