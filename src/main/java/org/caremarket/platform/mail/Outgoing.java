package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A letter as a mail server gets it.
 *
 * @param text with the personal link in its place; a secret, not to be logged
 * @param secret the personal link by itself, so that it can be kept out of what is noted; empty when there is none
 * @param sender the address that it comes from
 * @param replyTo where answers go; null: to the sender
 * @param notifyTemplate the council's template at Notify; null when it has none
 * @param again whether it was tried before, so that it may have gone
 */
record Outgoing(
        String messageId,
        String toName,
        String toAddress,
        String subject,
        String text,
        String secret,
        List<Attachment> attachments,
        String senderName,
        String sender,
        @Nullable String replyTo,
        @Nullable String notifyTemplate,
        boolean again) {

    @Override
    public String toString() {
        return "Outgoing[" + messageId + "]";
    }
}
