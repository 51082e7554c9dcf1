package org.caremarket.platform.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Growing waits between tries to sign in, by email address and by network address. An email address without an
 * account is treated as one with, in the same rows, so that waiting tells nothing. A try is counted before the
 * password is looked at: many at the same moment do not get round the wait.
 */
@Singleton
class Tries {

    private static final GrowingWait EMAIL = new GrowingWait(Duration.ofDays(1), 3, Duration.ofMinutes(1));

    /** A council's whole office may share one address. */
    private static final GrowingWait ADDRESS = new GrowingWait(Duration.ofHours(1), 20, Duration.ofMinutes(5));

    /** Rows that one council's table may hold: about 2 MB. */
    private static final int MOST = 20_000;

    private final SignInTryRepository repository;
    private final Keys keys;
    private final Clock clock;

    Tries(SignInTryRepository repository, Keys keys, Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.clock = clock;
    }

    /** Counts a try, or says how many seconds to wait. */
    @Transactional
    OptionalLong reserve(String email, String from) {
        // PostgreSQL keeps microseconds and rounds: a row made now must not be read as one of the future.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Always in this order, so that two transactions cannot wait for each other.
        var byEmail = hold(emailKey(email), now);
        var byAddress = hold(addressKey(from), now);
        var open = byEmail.nextTryAt().isAfter(byAddress.nextTryAt()) ? byEmail.nextTryAt() : byAddress.nextTryAt();
        if (open.isAfter(now)) {
            return OptionalLong.of(Math.max(1, Duration.between(now, open).plusMillis(999).toSeconds()));
        }
        count(byEmail, EMAIL, now);
        count(byAddress, ADDRESS, now);
        return OptionalLong.empty();
    }

    /** The try turned out well: the email address starts afresh, the network address is charged one try less. */
    void succeeded(String email, String from) {
        repository.forget(emailKey(email));
        repository.forgive(addressKey(from));
        repository.prune(clock.instant().minus(EMAIL.remembered()), MOST);
    }

    /** The account was opened again, or has a new password. */
    void forget(String email) {
        repository.forget(emailKey(email));
    }

    private SignInTry hold(String key, Instant now) {
        repository.prepare(key, now);
        return repository.hold(key);
    }

    private void count(SignInTry before, GrowingWait rule, Instant now) {
        var tries = before.lastAt().plus(rule.remembered()).isBefore(now) ? 1 : before.tries() + 1;
        repository.count(before.key(), tries, now, now.plus(rule.after(tries)));
    }

    private String emailKey(String email) {
        return keys.fingerprint("email", email.strip().toLowerCase(Locale.ROOT));
    }

    private String addressKey(String from) {
        return keys.fingerprint("address", from);
    }
}
