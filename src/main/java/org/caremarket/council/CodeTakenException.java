package org.caremarket.council;

/** Two councils cannot have one code of official statistics. The message is fit to show to an operator. */
public final class CodeTakenException extends RuntimeException {

    /** @param holder the council that has the code, as people name it */
    CodeTakenException(String code, String holder) {
        super("The code %s belongs to %s in the register already".formatted(code, holder));
    }
}
