package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A letter in the outbox. Its secret is not among what it tells.
 *
 * @param toName may be empty
 * @param body the text, with {@link Letter#SECRET} where the personal link stands
 * @param hasSecret whether the personal link is still kept
 * @param messageId its Message-ID, the same at every try
 * @param nextAt not tried before; null when it is not going to be
 * @param endedAt when it came to stand as it does, unless it waits
 * @param attempts how often it was tried
 * @param reason why it stands as it does, in people's words; may be empty
 * @param via how it went, or is kept; null while it has not gone
 */
@MappedEntity("mail_message")
public record Message(
        @Id long id,
        String key,
        String toName,
        String toAddress,
        String subject,
        String body,
        boolean hasSecret,
        String aboutKind,
        long aboutId,
        MailState state,
        String messageId,
        Instant putAt,
        @Nullable Instant nextAt,
        @Nullable Instant endedAt,
        int attempts,
        String reason,
        @Nullable MailWay via) {

    /** What it is about. */
    public About about() {
        return new About(aboutKind, aboutId);
    }

    @Override
    public String toString() {
        return "Message[" + id + ", " + state + "]";
    }
}
