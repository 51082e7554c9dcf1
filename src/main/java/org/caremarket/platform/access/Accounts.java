package org.caremarket.platform.access;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.InviteOutcome.EmailTaken;
import org.caremarket.platform.access.InviteOutcome.Invited;
import org.caremarket.platform.access.PersonOutcome.Changed;
import org.caremarket.platform.access.PersonOutcome.LastAdministrator;
import org.caremarket.platform.access.PersonOutcome.NotFound;
import org.caremarket.platform.access.PersonOutcome.Stale;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;

/** The people of the council or region whose scope is open, and what an administrator does with them. */
@Singleton
public class Accounts {

    /** Who invites from the command line, where nobody is signed in. */
    public static final Actor OPERATOR = new Actor(0, "Operator", Role.ADMINISTRATOR, "command line");

    static final Duration LINK_WORKS = Duration.ofDays(7);

    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final Sessions sessions;
    private final Tries tries;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            PersonRepository people,
            InvitationRepository invitations,
            Sessions sessions,
            Tries tries,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.sessions = sessions;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, active people first, by name. */
    @ReadOnly
    public List<Person> all() {
        return people.all();
    }

    /** One page of everybody, in the same order. */
    @ReadOnly
    public Items<Person> part(PageRequest page) {
        return new Items<>(people.part(page.size(), page.offset()), people.number());
    }

    /** The person with this id, if they are here. */
    @ReadOnly
    public Optional<Person> find(long id) {
        return people.find(id);
    }

    /**
     * Adds a person, who chooses a password with the link.
     *
     * @throws IllegalArgumentException when the role does not belong to this kind of scope
     */
    @Transactional
    public InviteOutcome invite(String email, String name, Role role, Actor by) {
        if (role == Role.ANALYST == Scope.current() instanceof CouncilScope) {
            throw new IllegalArgumentException(role + " is not a role here");
        }
        var added = people.add(email.strip(), name.strip(), role.name(), clock.instant()) == 1;
        var person = people.find(email.strip()).orElseThrow();
        if (!added) {
            return new EmailTaken(person);
        }
        audit.record(by, "invited", "person", person.id(), person.name() + " as " + role.title());
        return new Invited(link(person));
    }

    /** A new link for somebody who lost theirs, or their password. Earlier links stop working. */
    @Transactional
    public Optional<OneTimeLink> newLink(long id, Actor by) {
        var person = people.find(id).filter(Person::active);
        person.ifPresent(found -> audit.record(by, "made a new link for", "person", id, found.name()));
        return person.map(this::link);
    }

    /** Gives another role. It holds from the person's next request on. */
    @Transactional
    public PersonOutcome changeRole(long id, Role role, int version, Actor by) {
        return change(id, version, role != Role.ADMINISTRATOR, by, "changed the role of",
                person -> person.name() + ": " + person.role().title() + " to " + role.title(),
                person -> new Wanted(role, person.active()));
    }

    /** Closes the account; its sessions end at once. */
    @Transactional
    public PersonOutcome deactivate(long id, int version, Actor by) {
        var outcome = change(id, version, true, by, "deactivated", Person::name,
                person -> new Wanted(person.role(), false));
        if (outcome instanceof Changed) {
            sessions.endAll(id);
            invitations.withdrawAll(id, clock.instant());
        }
        return outcome;
    }

    /** Opens a deactivated account again. */
    @Transactional
    public PersonOutcome reactivate(long id, int version, Actor by) {
        return change(id, version, false, by, "reactivated", Person::name, person -> new Wanted(person.role(), true));
    }

    /** Opens an account that wrong passwords have locked. */
    @Transactional
    public Optional<Person> unlock(long id, Actor by) {
        var person = people.find(id);
        person.ifPresent(found -> {
            tries.forget(found.email());
            if (people.unlock(id) == 1) {
                audit.record(by, "unlocked", "person", id, found.name());
            }
        });
        return people.find(id);
    }

    private record Wanted(Role role, boolean active) {}

    private PersonOutcome change(
            long id,
            int version,
            boolean mayLeaveNobody,
            Actor by,
            String verb,
            Function<Person, String> detail,
            Function<Person, Wanted> wanted) {
        // Held first, so that two administrators who remove each other take turns.
        var administrators = mayLeaveNobody ? people.administrators() : List.<Long>of();
        var found = people.find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var person = found.get();
        if (mayLeaveNobody && administrators.equals(List.of(id))) {
            return new LastAdministrator(person);
        }
        var to = wanted.apply(person);
        if (people.change(id, version, to.role().name(), to.active(), clock.instant()) == 0) {
            return new Stale(person);
        }
        audit.record(by, verb, "person", id, detail.apply(person));
        return new Changed(people.find(id).orElseThrow());
    }

    private OneTimeLink link(Person person) {
        var token = RandomToken.make();
        var now = clock.instant();
        invitations.withdrawAll(person.id(), now);
        invitations.add(RandomToken.fingerprint(token), person.id(), now, now.plus(LINK_WORKS));
        return new OneTimeLink(person, Pages.root(Scope.current()) + "/invitations/" + token, now.plus(LINK_WORKS));
    }
}
