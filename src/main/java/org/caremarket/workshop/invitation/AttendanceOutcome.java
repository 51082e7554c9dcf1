package org.caremarket.workshop.invitation;

import java.util.List;

/** What comes of entering who came. */
sealed interface AttendanceOutcome {

    record Saved(Register register) implements AttendanceOutcome {}

    /** Somebody else entered it since. */
    record Stale(Register current) implements AttendanceOutcome {}

    /** These are no contacts of the council's. */
    record Unknown(List<Long> contacts) implements AttendanceOutcome {}

    record NotFound() implements AttendanceOutcome {}
}
