package org.caremarket.reference;

/** The database refused; nothing was loaded. */
public class LoadingException extends RuntimeException {

    LoadingException(Throwable cause) {
        super("Public figures could not be loaded or listed", cause);
    }
}
