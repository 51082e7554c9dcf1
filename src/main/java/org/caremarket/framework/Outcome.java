package org.caremarket.framework;

import org.caremarket.platform.web.FieldError;

/** What came of writing something of a framework. */
sealed interface Outcome<T> {

    /** It stands. */
    record Saved<T>(T it) implements Outcome<T> {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale<T>(T current) implements Outcome<T> {}

    /** A rule is in the way. */
    record Refused<T>(FieldError why) implements Outcome<T> {}

    /** This council has no such thing. */
    record NotFound<T>() implements Outcome<T> {}
}
