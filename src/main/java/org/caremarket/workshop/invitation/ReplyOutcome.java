package org.caremarket.workshop.invitation;

/** What comes of saying whether one comes. */
public sealed interface ReplyOutcome {

    /** It stands. */
    record Said(Reply reply) implements ReplyOutcome {}

    /** It was said otherwise on another device since. */
    record Stale(Reply current) implements ReplyOutcome {}

    /** The last place has gone. */
    record Full() implements ReplyOutcome {}

    /** The session is over or was cancelled, or there is none like it. */
    record Gone() implements ReplyOutcome {}
}
