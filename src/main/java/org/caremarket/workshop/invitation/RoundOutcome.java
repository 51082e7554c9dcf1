package org.caremarket.workshop.invitation;

/** What comes of asking for letters to many. */
sealed interface RoundOutcome {

    /** They are being written. */
    record Asked(Round round) implements RoundOutcome {}

    /** Somebody else would be written to than was shown: it has to be looked at again. */
    record Changed(Preview now) implements RoundOutcome {}

    /** @param why as a sentence */
    record Refused(String why) implements RoundOutcome {}

    record NotFound() implements RoundOutcome {}
}
