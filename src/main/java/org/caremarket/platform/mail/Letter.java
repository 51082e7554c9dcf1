package org.caremarket.platform.mail;

import java.util.List;
import java.util.Optional;

/**
 * A letter to one recipient, in plain text. Names and the subject are put on one line, whatever was typed.
 *
 * @param toName the recipient's name; may be empty
 * @param toAddress the recipient's address
 * @param subject one line
 * @param text plain text; {@value #SECRET} stands where the recipient's personal link is to be
 * @param secret the personal link; kept apart, erased once the letter was handed to a mail server or never will be, and
 *     never logged. Where mail is only kept it stays, because that is where it is read
 * @param about what the letter is about
 * @param key the caller's own, unique within the council: the same key again is the same letter, and is sent once
 */
public record Letter(
        String toName,
        String toAddress,
        String subject,
        String text,
        Optional<String> secret,
        List<Attachment> attachments,
        About about,
        String key) {

    /** Stands in the text for the personal link. */
    public static final String SECRET = "{{secret}}";

    /**
     * Checks what no letter can do without.
     *
     * @throws IllegalArgumentException when mail cannot be sent to the address (ask {@link MailAddress#read} before),
     *     the key is empty, or the text and the secret do not fit together
     */
    public Letter {
        toName = HeaderText.clean(toName);
        toAddress = MailAddress.read(toAddress)
                .orElseThrow(() -> new IllegalArgumentException("Mail cannot be sent to this address"));
        subject = HeaderText.clean(subject);
        attachments = List.copyOf(attachments);
        if (key.isBlank()) {
            throw new IllegalArgumentException("A letter needs a key");
        }
        if (secret.isPresent() != text.contains(SECRET)) {
            throw new IllegalArgumentException("A letter has a secret and a place for it, or neither");
        }
    }

    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
