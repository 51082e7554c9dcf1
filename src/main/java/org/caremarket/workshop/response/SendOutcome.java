package org.caremarket.workshop.response;

/** What comes of sending answers. */
sealed interface SendOutcome {

    /** The council has them. */
    record Sent(long response) implements SendOutcome {}

    /** Something was saved on another device after these were read. */
    record Changed() implements SendOutcome {}

    /** There is nothing to send. */
    record Empty() implements SendOutcome {}

    record NotOpen() implements SendOutcome {}
}
