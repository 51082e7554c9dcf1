package org.caremarket.platform.access;

import java.time.Instant;

/**
 * A link with which one person chooses a password, once.
 *
 * @param person for whom it is
 * @param path the address within the service; a secret, to be handed to the person and kept nowhere
 * @param expiresAt until when it works
 */
public record OneTimeLink(Person person, String path, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimeLink[person=" + person.id() + "]";
    }
}
