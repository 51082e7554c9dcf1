package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;

/** How the newest letter about a record stands; {@code message} is its id. */
@Introspected
public record LastLetter(long about, long message, MailState state) {

    /** Whether it did not reach anybody, and will not. */
    public boolean lost() {
        return state == MailState.FAILED || state == MailState.REFUSED || state == MailState.CAME_BACK;
    }
}
