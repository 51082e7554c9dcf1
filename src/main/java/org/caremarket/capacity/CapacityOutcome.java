package org.caremarket.capacity;

/** What came of adding, changing or removing a capacity record. */
public sealed interface CapacityOutcome {

    /** It stands, or stood until it was removed. */
    record Saved(Capacity capacity) implements CapacityOutcome {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale(Capacity current) implements CapacityOutcome {}

    /** The same source already has a record for this segment, locality and time: that one is to be changed. */
    record Taken(Capacity other) implements CapacityOutcome {}

    /** This council has no such record. */
    record NotFound() implements CapacityOutcome {}
}
