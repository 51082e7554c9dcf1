package org.caremarket.platform.access;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.caremarket.platform.access.PasswordOutcome.Changed;
import org.caremarket.platform.access.PasswordOutcome.CurrentWrong;
import org.caremarket.platform.access.PasswordOutcome.LinkUseless;
import org.caremarket.platform.access.PasswordOutcome.TryLater;
import org.caremarket.platform.access.PasswordOutcome.Unfit;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.tenancy.Scope;

/** What people do with their own account: choose a password, by link or while signed in. */
@Singleton
class OwnAccount {

    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tries tries;
    private final AuditTrail audit;
    private final Clock clock;

    OwnAccount(
            PersonRepository people,
            InvitationRepository invitations,
            Passwords passwords,
            Sessions sessions,
            Tries tries,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** For whom a link is, while it works. */
    @ReadOnly
    Optional<Invitation> invitation(String token) {
        return invitations.usable(RandomToken.fingerprint(token), clock.instant());
    }

    /** Chooses a password by link. Every session of the person ends, and a locked account opens. */
    PasswordOutcome choose(String token, String password, String from) {
        var found = invitation(token);
        if (found.isEmpty()) {
            return new LinkUseless();
        }
        var unfit = PasswordRules.refusal(password, found.get().email(), Scope.current());
        return unfit.isPresent()
                ? new Unfit(unfit.get())
                : chosen(found.get(), passwords.hash(password), from);
    }

    @Transactional
    PasswordOutcome chosen(Invitation invitation, String hash, String from) {
        var now = clock.instant();
        if (invitations.use(invitation.tokenHash(), now) == 0) {
            return new LinkUseless();
        }
        var person = people.find(invitation.person()).filter(Person::active);
        if (person.isEmpty()) {
            return new LinkUseless();
        }
        people.password(invitation.person(), hash, now);
        sessions.endAll(invitation.person());
        tries.forget(invitation.email());
        var by = new Actor(person.get().id(), person.get().name(), person.get().role(), from);
        audit.record(by, "chose a password", "person", person.get().id(), "With a one-time link");
        return new Changed(person.get());
    }

    /** Changes the password of whoever is signed in; their other sessions end. */
    PasswordOutcome change(Visitor visitor, String current, String wanted) {
        var session = visitor.session();
        var from = visitor.actor().from();
        // A session left open on a shared machine must not be a way to guess its owner's password.
        var wait = tries.reserve(session.email(), from);
        if (wait.isPresent()) {
            return new TryLater(wait.getAsLong());
        }
        var stored = people.credential(session.person()).map(Credential::passwordHash);
        if (!passwords.matches(current, stored.orElse(null))) {
            return new CurrentWrong();
        }
        var unfit = current.equals(wanted)
                ? Optional.of("Choose a password that differs from the current one")
                : PasswordRules.refusal(wanted, session.email(), Scope.current());
        if (unfit.isPresent()) {
            tries.succeeded(session.email(), from);
            return new Unfit(unfit.get());
        }
        return changed(visitor, passwords.hash(wanted));
    }

    @Transactional
    PasswordOutcome changed(Visitor visitor, String hash) {
        var session = visitor.session();
        people.password(session.person(), hash, clock.instant());
        invitations.withdrawAll(session.person(), clock.instant());
        sessions.endOthers(session);
        tries.succeeded(session.email(), visitor.actor().from());
        audit.record(visitor.actor(), "changed their password", "person", session.person(), "");
        return new Changed(people.find(session.person()).orElseThrow());
    }
}
