package org.caremarket.workshop.response;

import org.caremarket.platform.web.FieldError;

/** What comes of entering, changing or withdrawing what somebody said. */
sealed interface ResponseOutcome {

    record Saved(long id) implements ResponseOutcome {}

    /** Somebody else changed it since. */
    record Stale(Response current) implements ResponseOutcome {}

    record Refused(FieldError why) implements ResponseOutcome {}

    record NotFound() implements ResponseOutcome {}
}
