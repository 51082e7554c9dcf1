package org.caremarket.benchmark;

/** What came of withdrawing a publication. */
public sealed interface WithdrawOutcome {

    /** The group sees that it was withdrawn, and no number. */
    record Withdrawn(Publication publication) implements WithdrawOutcome {}

    /** Somebody else withdrew it first, or published a newer version. */
    record Already(Publication publication) implements WithdrawOutcome {}

    /** Only approvers withdraw; the reason in people's words. */
    record NotAllowed(String reason) implements WithdrawOutcome {}

    /** This council has no such publication. */
    record NotFound() implements WithdrawOutcome {}
}
