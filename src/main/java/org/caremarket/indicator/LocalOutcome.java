package org.caremarket.indicator;

/** What came of adding, changing or removing a local indicator. */
public sealed interface LocalOutcome {

    /** It stands, or stood until it was removed. */
    record Saved(LocalIndicator indicator) implements LocalOutcome {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale(LocalIndicator current) implements LocalOutcome {}

    /** Another indicator has that name. */
    record NameTaken() implements LocalOutcome {}

    /** Figures of it are there, and what they say would have no meaning without it. */
    record HasFigures() implements LocalOutcome {}

    /** This council has no such local indicator. */
    record NotFound() implements LocalOutcome {}
}
