package org.caremarket.platform.access;

import java.time.Instant;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {

    /**
     * The person is signed in.
     *
     * @param token the signed token that stands for the session; a secret
     * @param expiresAt when the session ends at the latest
     */
    record SignedIn(Person person, String token, Instant expiresAt) implements SignInOutcome {

        @Override
        public String toString() {
            return "SignedIn[person=" + person.id() + "]";
        }
    }

    /** Wrong password, no such account, deactivated or locked: whoever asks does not learn which. */
    record Refused() implements SignInOutcome {}

    /**
     * Too many tries with this email address, known or not, or from this network address.
     *
     * @param seconds how long until the next try is looked at; at least 1
     */
    record TryLater(long seconds) implements SignInOutcome {}
}
