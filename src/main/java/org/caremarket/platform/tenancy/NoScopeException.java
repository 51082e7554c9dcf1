package org.caremarket.platform.tenancy;

/** Work asked for data without saying whose: refused, always. */
public final class NoScopeException extends IllegalStateException {

    NoScopeException() {
        super("No scope is open: say whose data the work is for before asking for a connection");
    }

    NoScopeException(String message) {
        super(message);
    }
}
