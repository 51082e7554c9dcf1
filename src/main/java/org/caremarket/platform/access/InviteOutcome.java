package org.caremarket.platform.access;

/** What came of inviting somebody. */
public sealed interface InviteOutcome {

    /** The person was added and may use this link. */
    record Invited(OneTimeLink link) implements InviteOutcome {}

    /** Somebody with this email address has an account already, active or not. */
    record EmailTaken(Person person) implements InviteOutcome {}
}
