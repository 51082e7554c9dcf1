package org.caremarket.provider.oversight;

/** What came of adding, changing or withdrawing a level. */
public sealed interface LevelOutcome {

    /** It stands. */
    record Saved(Level level) implements LevelOutcome {}

    /** It is gone. */
    record Withdrawn() implements LevelOutcome {}

    /** Somebody else changed it first, and nothing was written. */
    record Stale(Level current) implements LevelOutcome {}

    /** Another level has this name. */
    record Taken() implements LevelOutcome {}

    /** So many locations are at it, or were: it stays, so that their history does. */
    record InUse(long locations) implements LevelOutcome {}

    /** This council has no such level. */
    record NotFound() implements LevelOutcome {}
}
