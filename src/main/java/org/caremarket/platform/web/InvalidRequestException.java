package org.caremarket.platform.web;

/** A request that no page of ours sends: bad values in a query. Answered with 422 and what is wrong. */
public final class InvalidRequestException extends RuntimeException {

    private final transient FormErrors errors;

    public InvalidRequestException(FormErrors errors) {
        super("The request is not valid: " + errors);
        this.errors = errors;
    }

    FormErrors errors() {
        return errors;
    }
}
