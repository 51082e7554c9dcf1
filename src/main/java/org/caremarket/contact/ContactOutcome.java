package org.caremarket.contact;

import org.caremarket.platform.web.FieldError;

/** What came of adding or changing a contact. */
public sealed interface ContactOutcome {

    /** It stands. */
    record Saved(Contact contact) implements ContactOutcome {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale(Contact current) implements ContactOutcome {}

    /** Another contact has this email address: that one is to be changed instead. */
    record Taken(Contact other) implements ContactOutcome {}

    /** A rule about consent is in the way. */
    record Refused(FieldError why) implements ContactOutcome {}

    /** This council has no such contact, or the person's data were erased. */
    record NotFound() implements ContactOutcome {}
}
