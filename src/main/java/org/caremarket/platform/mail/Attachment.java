package org.caremarket.platform.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that goes with a letter. Many letters may carry the same: its content is kept once.
 *
 * @param name the file's name, for example {@code workshop.ics}
 * @param type its media type, for example {@link Calendars#TYPE}
 * @param bytes its content
 */
public record Attachment(String name, String type, byte[] bytes) {

    /** The most bytes of one attachment. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** However its characters are written, such a name fits on a line of a header. */
    private static final int LONGEST_NAME = 100;

    public Attachment {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("An attachment has 5 MB at most");
        }
        name = HeaderText.clean(name, LONGEST_NAME);
        type = HeaderText.clean(type);
        bytes = bytes.clone();
    }

    /** SHA-256 of the content, in hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Attachment[" + name + ", " + bytes.length + " bytes]";
    }
}
