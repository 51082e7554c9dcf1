package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;

/**
 * The mail server that the service sends by.
 *
 * @param user null when it asks for none
 * @param password never shown
 */
record MailServer(String host, int port, @Nullable String user, @Nullable String password, Encryption encryption) {

    /** How the way to it is protected. */
    enum Encryption {
        /** STARTTLS, or the mail is not sent. */
        REQUIRED,
        /** STARTTLS when the server offers it. */
        OFFERED,
        /** None: for a server on the same machine. */
        NONE
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
