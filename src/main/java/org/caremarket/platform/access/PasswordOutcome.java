package org.caremarket.platform.access;

/** What came of choosing a password. */
sealed interface PasswordOutcome {

    /** It is the person's password now. */
    record Changed(Person person) implements PasswordOutcome {}

    /** What was given as the current password is not. */
    record CurrentWrong() implements PasswordOutcome {}

    /** The new one is not fit; the reason says what to do. */
    record Unfit(String reason) implements PasswordOutcome {}

    /** Too many tries; the next is looked at in so many seconds. */
    record TryLater(long seconds) implements PasswordOutcome {}

    /** The link is unknown, was used, was replaced or is too old: which of these is not told. */
    record LinkUseless() implements PasswordOutcome {}
}
