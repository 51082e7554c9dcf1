package org.caremarket.provider.oversight;

/** What came of recording or changing a visit. */
public sealed interface VisitChange {

    /** It stands. */
    record Saved(Visit visit) implements VisitChange {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale(Visit current) implements VisitChange {}

    /** This council has no such location, or the location no such visit. */
    record NotFound() implements VisitChange {}
}
