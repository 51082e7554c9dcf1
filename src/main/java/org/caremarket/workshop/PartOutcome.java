package org.caremarket.workshop;

import org.caremarket.platform.web.FieldError;

/**
 * What comes of adding or changing a part of a workshop: a section of its agenda, a question, a session.
 *
 * @param <T> the part
 */
public sealed interface PartOutcome<T> {

    /** It stands. */
    record Saved<T>(T part) implements PartOutcome<T> {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale<T>(T current) implements PartOutcome<T> {}

    /** It does not fit what is there, and nothing was written. */
    record Refused<T>(FieldError why) implements PartOutcome<T> {}

    /** Where the workshop stands, this part stays as it is. */
    record Locked<T>(WorkshopState state) implements PartOutcome<T> {

        /** Why, in people's words. */
        public String why() {
            return switch (state) {
                case PLANNED -> "Nobody was asked yet";
                case OPEN -> "The workshop is open: what providers answer to stays as it was when it opened";
                case CLOSED -> "The workshop is closed: what providers answered to stays as it was";
                case PUBLISHED -> "What came of the workshop is public: what providers answered to stays as it was";
            };
        }
    }

    /** This council has no such workshop, or the workshop no such part. */
    record NotFound<T>() implements PartOutcome<T> {}
}
