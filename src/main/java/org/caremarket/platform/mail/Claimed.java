package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A letter as the process gets it that is going to send it.
 *
 * @param secret the personal link; null when it has none
 * @param attempts how often it was tried before
 * @param triesLeft how many tries it had left before this one
 */
@Introspected
record Claimed(
        long id, String toName, String toAddress, String subject, String body, @Nullable String secret, String aboutKind,
        long aboutId, String messageId, int attempts, int triesLeft) {

    About about() {
        return new About(aboutKind, aboutId);
    }

    @Override
    public String toString() {
        return "Claimed[" + id + "]";
    }
}
