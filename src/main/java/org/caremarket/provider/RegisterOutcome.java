package org.caremarket.provider;

import java.util.List;

/**
 * What came of adding, changing, merging or removing a provider or location.
 *
 * @param <T> provider or location
 */
public sealed interface RegisterOutcome<T> {

    /** It stands. */
    record Saved<T>(T record) implements RegisterOutcome<T> {}

    /** It is gone. */
    record Removed<T>() implements RegisterOutcome<T> {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale<T>(T current) implements RegisterOutcome<T> {}

    /** Another one has this number of the regulator's. */
    record Taken<T>(T other) implements RegisterOutcome<T> {}

    /** It cannot go, because of what is recorded of it: each in words. */
    record InUse<T>(List<String> by) implements RegisterOutcome<T> {}

    /** This council has none with this id. */
    record NotFound<T>() implements RegisterOutcome<T> {}
}
