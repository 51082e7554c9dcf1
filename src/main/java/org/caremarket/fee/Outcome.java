package org.caremarket.fee;

import org.caremarket.platform.web.FieldError;

/**
 * What came of a change.
 *
 * @param <T> what was to be changed
 */
public sealed interface Outcome<T> {

    /** It stands. */
    record Saved<T>(T now) implements Outcome<T> {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale<T>(T current) implements Outcome<T> {}

    /** A rule is in the way; nothing was written. */
    record Refused<T>(FieldError why) implements Outcome<T> {}

    /** This council has no such record. */
    record NotFound<T>() implements Outcome<T> {}
}
