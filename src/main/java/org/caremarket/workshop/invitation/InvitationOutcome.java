package org.caremarket.workshop.invitation;

/** What comes of changing one invitation. */
sealed interface InvitationOutcome {

    record Saved(Invitation invitation) implements InvitationOutcome {}

    /** Somebody else changed it since. */
    record Stale(Invitation current) implements InvitationOutcome {}

    /** @param why as a sentence */
    record Refused(String why) implements InvitationOutcome {}

    record NotFound() implements InvitationOutcome {}
}
