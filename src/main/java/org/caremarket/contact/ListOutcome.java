package org.caremarket.contact;

/** What came of making, renaming or removing a list. */
public sealed interface ListOutcome {

    /** It stands, or stood until now. */
    record Saved(ContactList list) implements ListOutcome {}

    /** Somebody else renamed it first. */
    record Stale(ContactList current) implements ListOutcome {}

    /** Another list has this name. */
    record Taken() implements ListOutcome {}

    /** This council has no such list. */
    record NotFound() implements ListOutcome {}
}
