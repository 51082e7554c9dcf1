package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * How one council's mail goes, as its {@code council.yml} says.
 *
 * @param via null: by SMTP when the service has a mail server, and kept when it has none
 * @param sender the address it comes from; null: the service's own
 * @param replyTo where answers go; null: to the sender
 * @param notifyTemplate the id of the council's template at Notify, which shows {@code ((subject))} and {@code ((body))}
 */
@Introspected
public record MailSettings(
        @Nullable MailWay via, @Nullable String sender, @Nullable String replyTo, @Nullable String notifyTemplate) {

    /** As the service is set. */
    public static final MailSettings NONE = new MailSettings(null, null, null, null);
}
