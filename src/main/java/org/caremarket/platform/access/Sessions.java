package org.caremarket.platform.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.caremarket.platform.access.SignInOutcome.SignedIn;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.tenancy.Scope;

/** Sessions of the scope that is open: they start, are asked for at every request, and end at once. */
@Singleton
class Sessions {

    private static final Duration NOTED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final SessionRepository repository;
    private final SessionTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    Sessions(SessionRepository repository, SessionTokens tokens, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts a session; part of the caller's transaction. */
    SignedIn start(Person person, Via via) {
        var secret = RandomToken.make();
        var now = clock.instant();
        var ends = now.plus(via.longest());
        repository.forget(now.minus(Duration.ofDays(1)));
        repository.start(RandomToken.fingerprint(secret), person.id(), via.name(), now, ends);
        var where = SessionToken.where(Scope.current());
        return new SignedIn(person, tokens.sign(secret, where, via, person.id(), person.role(), ends), ends);
    }

    /** The session that a token leads to, if it lives at this moment. */
    Optional<Session> find(SessionToken token) {
        var now = clock.instant();
        var found = repository.live(
                RandomToken.fingerprint(token.secret()), token.via().name(), now, now.minus(Via.IDLE));
        // Once a minute is often enough to know that a session is in use, and spares a write at every request.
        found.filter(session -> session.lastSeen().plus(NOTED_AGAIN_AFTER).isBefore(now))
                .ifPresent(session -> repository.touch(session.secretHash(), now));
        return found;
    }

    /** Ends one session. */
    @Transactional
    void end(Session session, Actor by) {
        if (repository.end(session.secretHash(), clock.instant()) == 1) {
            audit.record(by, "signed out", "person", by.personId(), "");
        }
    }

    /** Ends all of a person's sessions; part of the caller's transaction. */
    void endAll(long person) {
        repository.endAll(person, "", clock.instant());
    }

    /** Ends all of a person's sessions but this one; part of the caller's transaction. */
    void endOthers(Session kept) {
        repository.endAll(kept.person(), kept.secretHash(), clock.instant());
    }
}
