package org.caremarket.operator;

/** A command cannot be done, for a reason that the operator can put right: the message is for them. */
final class Refusal extends RuntimeException {

    Refusal(String message) {
        super(message);
    }
}
