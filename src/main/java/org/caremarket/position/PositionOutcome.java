package org.caremarket.position;

import org.caremarket.platform.web.FieldError;

/** What came of adding, changing or removing something of the market position. */
public sealed interface PositionOutcome {

    /** It stands, or is removed. */
    record Saved(long id) implements PositionOutcome {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale() implements PositionOutcome {}

    /** A rule is in the way. */
    record Refused(FieldError why) implements PositionOutcome {}

    /** This council has nothing of that id, or it was removed. */
    record NotFound() implements PositionOutcome {}
}
