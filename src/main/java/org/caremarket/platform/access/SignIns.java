package org.caremarket.platform.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.caremarket.platform.access.SignInOutcome.Refused;
import org.caremarket.platform.access.SignInOutcome.TryLater;
import org.caremarket.platform.audit.AuditTrail;

/**
 * Signing in, in the scope that is open. Wrong password, unknown email address, deactivated and locked account cost
 * the same work and get the same answer. No connection is held while a password is hashed.
 */
@Singleton
class SignIns {

    /** Wrong passwords in a row that lock an account. */
    static final int LIMIT = 10;

    private final PersonRepository people;
    private final Passwords passwords;
    private final Tries tries;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    SignIns(
            PersonRepository people,
            Passwords passwords,
            Tries tries,
            Sessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tries to sign in.
     *
     * @param from the network address that the request came from
     */
    SignInOutcome signIn(String email, String password, Via via, String from) {
        var wait = tries.reserve(email, from);
        if (wait.isPresent()) {
            return new TryLater(wait.getAsLong());
        }
        var credential = people.credential(email.strip());
        var hash = credential.filter(Credential::usable).map(Credential::passwordHash);
        if (!passwords.matches(password, hash.orElse(null))) {
            return refused(credential, from);
        }
        hash.filter(passwords::outdated)
                .ifPresent(old -> people.rehash(credential.get().id(), old, passwords.hash(password)));
        return admitted(credential.get(), via, from);
    }

    @Transactional
    SignInOutcome admitted(Credential credential, Via via, String from) {
        // Between the look at the password and now the account may have been locked or deactivated.
        if (people.succeeded(credential.id()) == 0) {
            return new Refused();
        }
        tries.succeeded(credential.email(), from);
        var person = people.find(credential.id()).orElseThrow();
        audit.record(by(credential, from), "signed in", "person", person.id(), via == Via.API ? "For the API" : "");
        return sessions.start(person, via);
    }

    @Transactional
    SignInOutcome refused(Optional<Credential> credential, String from) {
        if (credential.isEmpty()) {
            audit.record(stranger(from), "failed to sign in", "person", 0, "No account has this email address");
            return new Refused();
        }
        var known = credential.get();
        audit.record(stranger(from), "failed to sign in", "person", known.id(), "As " + known.name());
        if (people.failed(known.id(), LIMIT, clock.instant()) == 1
                && people.find(known.id()).map(Person::locked).orElse(false)) {
            audit.record(stranger(from), "locked", "person", known.id(),
                    known.name() + ", after " + LIMIT + " wrong passwords in a row");
        }
        return new Refused();
    }

    private static Actor by(Credential credential, String from) {
        return new Actor(credential.id(), credential.name(), credential.role(), from);
    }

    /** Whoever types a wrong password has not shown who they are. */
    private static Actor stranger(String from) {
        return new Actor(0, "Not signed in", Role.VIEWER, from);
    }
}
