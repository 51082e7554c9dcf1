package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;

/** What came of handing a letter over; with words for people. */
sealed interface Handed {

    String words();

    /**
     * It was taken.
     *
     * @param notifyId Notify's own name for it; null when it went by SMTP
     */
    record Taken(String words, @Nullable String notifyId) implements Handed {}

    /**
     * Not now.
     *
     * @param forAll whether other letters would fare no better: the server is down, or does not know us
     */
    record Later(String words, boolean forAll) implements Handed {}

    /** Never, for this address. */
    record Never(String words) implements Handed {}
}
