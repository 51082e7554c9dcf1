package org.caremarket.platform.access;

/** What came of changing a person's role or activity. */
public sealed interface PersonOutcome {

    /** It was changed. */
    record Changed(Person person) implements PersonOutcome {}

    /** Somebody else changed the person first; nothing was changed now. */
    record Stale(Person person) implements PersonOutcome {}

    /** Nobody would be left who can manage people. */
    record LastAdministrator(Person person) implements PersonOutcome {}

    /** There is no such person here. */
    record NotFound() implements PersonOutcome {}
}
