package org.caremarket.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/** What can stand as one address in a letter. */
public final class MailAddress {

    private static final int MOST = 254;

    private MailAddress() {}

    /**
     * The address without blanks around it; empty when no mail can be sent there. One plain address and nothing else:
     * no name, no list, no route, no quotes, no line break.
     */
    public static Optional<String> read(String typed) {
        var address = typed.strip();
        var at = address.lastIndexOf('@');
        if (address.length() > MOST || at < 1 || at > 64 || !address.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}.-]+")) {
            return Optional.empty();
        }
        try {
            new InternetAddress(address, true).validate();
            return Optional.of(address);
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
