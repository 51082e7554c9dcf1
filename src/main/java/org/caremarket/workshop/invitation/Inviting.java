package org.caremarket.workshop.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.mail.About;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.Workshops;

/** What officers do about invitations: invite, remind, take an invitation back, give a link once more. */
@Singleton
class Inviting {

    private final Workshops workshops;
    private final Invitations invitations;
    private final InvitationRepository repository;
    private final RoundRepository recorded;
    private final Rounds rounds;
    private final Posting posting;
    private final Wording wording;
    private final Links links;
    private final Contacts contacts;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Inviting(
            Workshops workshops, Invitations invitations, InvitationRepository repository, RoundRepository recorded,
            Rounds rounds, Posting posting, Wording wording, Links links, Contacts contacts, Outbox outbox,
            AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.repository = repository;
        this.recorded = recorded;
        this.rounds = rounds;
        this.posting = posting;
        this.wording = wording;
        this.links = links;
        this.contacts = contacts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why nobody can be written to by letters of this kind now, as a sentence; empty when somebody can. */
    String obstacle(RoundKind kind, Workshop workshop) {
        var state = workshop.state(clock.instant());
        if (!kind.goesIn(state)) {
            return kind == RoundKind.REMINDER && state == WorkshopState.PLANNED
                    ? "Nobody can answer yet: remind them when the workshop is open."
                    : "The workshop is closed: extend its closing date first.";
        }
        if (workshop.closesAt() == null) {
            return "Say until when answers are taken first: the letters say so.";
        }
        return invitations.asks(workshop) ? "" : "The closing date is over: set a later one first.";
    }

    /** Who would be invited, who would not, and why. */
    Preview invitees(Workshop workshop, Choice choice) {
        var chosen = Stream.of(contacts.inSegments(choice.segments()).stream(),
                        choice.lists().stream().flatMap(list -> contacts.onList(list).stream()),
                        contacts.these(choice.contacts()).stream())
                .flatMap(each -> each).distinct().toList();
        return preview(RoundKind.INVITATION, workshop, chosen);
    }

    /**
     * Who would be reminded, who would not, and why.
     *
     * @param notComingToo whether to remind those as well who said that they do not come: they can still answer
     */
    Preview reminded(Workshop workshop, boolean notComingToo) {
        var away = notComingToo ? List.<Long>of() : invitations.of(workshop.id()).stream()
                .filter(each -> Boolean.FALSE.equals(each.coming())).map(Invitation::contactId).toList();
        var preview = preview(RoundKind.REMINDER, workshop, contacts.these(invitations.contacts(workshop.id())));
        return preview.without(away, Fate.NOT_COMING);
    }

    private Preview preview(RoundKind kind, Workshop workshop, List<Contact> chosen) {
        return Preview.of(chosen, posting.leftOut(kind, workshop, chosen));
    }

    RoundWords usual(RoundKind kind, Workshop workshop) {
        return wording.usual(kind, workshop);
    }

    /**
     * Has everybody invited whom a preview names. Whoever may not be written to when it is their turn is left out.
     *
     * @param seen the fingerprint of the preview that was shown
     */
    @Transactional
    RoundOutcome invite(long id, Choice choice, RoundWords words, String seen, Actor by) {
        return ask(id, RoundKind.INVITATION, words, seen, by, workshop -> invitees(workshop, choice));
    }

    @Transactional
    RoundOutcome remind(long id, boolean notComingToo, RoundWords words, String seen, Actor by) {
        return ask(id, RoundKind.REMINDER, words, seen, by, workshop -> reminded(workshop, notComingToo));
    }

    private RoundOutcome ask(
            long id, RoundKind kind, RoundWords words, String seen, Actor by,
            Function<Workshop, Preview> look) {
        var workshop = workshops.hold(id);
        if (workshop.isEmpty()) {
            return new RoundOutcome.NotFound();
        }
        var obstacle = obstacle(kind, workshop.get());
        if (!obstacle.isEmpty()) {
            return new RoundOutcome.Refused(obstacle);
        }
        var preview = look.apply(workshop.get());
        if (!seen.isEmpty() && !seen.equals(preview.fingerprint())) {
            return new RoundOutcome.Changed(preview);
        }
        if (preview.mail().isEmpty()) {
            return new RoundOutcome.Refused("Nobody of them can be written to.");
        }
        return new RoundOutcome.Asked(rounds.ask(workshop.get(), kind, words, null,
                preview.mail().stream().map(Contact::id).toList(), by));
    }

    /** No link of the invitation works any more, and its letters that did not go yet never will. */
    @Transactional
    InvitationOutcome revoke(long workshop, long id, int version, Actor by) {
        return change(workshop, id, version, (asked, invitation) -> {
            if (invitation.revoked() || repository.revoke(id, version, clock.instant()) == 0) {
                return new InvitationOutcome.Refused("The invitation was revoked already.");
            }
            links.revoke(id);
            outbox.cancel(new About(Invitations.RECORD, id), "The invitation was revoked.");
            audit.record(by, "revoked", Invitations.RECORD, id, asked.title());
            return saved(workshop, id);
        });
    }

    /** Invites somebody again whose invitation was revoked, with a new link; the old ones stay useless. */
    @Transactional
    InvitationOutcome reinstate(long workshop, long id, int version, Actor by) {
        return change(workshop, id, version, (asked, invitation) -> {
            if (!invitation.revoked()) {
                return new InvitationOutcome.Refused("The invitation is not revoked.");
            }
            return send(asked, invitation, "reinstated", () -> repository.revoke(id, version, null), by);
        });
    }

    /** Sends one contact a new link; those that they have go on working. */
    @Transactional
    InvitationOutcome resend(long workshop, long id, int version, Actor by) {
        return change(workshop, id, version, (asked, invitation) -> invitation.revoked()
                ? new InvitationOutcome.Refused("The invitation was revoked: reinstate it first.")
                : send(asked, invitation, "sent a link again for", () -> repository.resent(id, version), by));
    }

    private InvitationOutcome send(
            Workshop workshop, Invitation invitation, String verb, IntSupplier note, Actor by) {
        var obstacle = obstacle(RoundKind.INVITATION, workshop);
        var contact = contacts.find(invitation.contactId()).orElseThrow();
        var unmailable = Fate.unmailable(contact);
        if (!obstacle.isEmpty() || unmailable.isPresent()) {
            return new InvitationOutcome.Refused(obstacle.isEmpty()
                    ? "No letter can be sent. " + unmailable.orElseThrow().title() + "." : obstacle);
        }
        note.getAsInt();
        var now = repository.find(workshop.id(), invitation.id()).orElseThrow();
        var words = recorded.of(workshop.id()).stream().filter(round -> round.kind() == RoundKind.INVITATION).findFirst()
                .map(round -> new RoundWords(round.subject(), round.opening())).orElseGet(() -> usual(RoundKind.INVITATION, workshop));
        var round = new Round(0, workshop.id(), RoundKind.INVITATION, words.subject(), words.opening(), null, by.name(),
                clock.instant(), 1, 0, 1);
        posting.again(round, workshop, now, contact);
        audit.record(by, verb, Invitations.RECORD, invitation.id(), workshop.title());
        return new InvitationOutcome.Saved(now);
    }

    private InvitationOutcome change(
            long workshop, long id, int version, BiFunction<Workshop, Invitation, InvitationOutcome> work) {
        var asked = workshops.hold(workshop);
        var invitation = repository.lock(workshop, id);
        if (asked.isEmpty() || invitation.isEmpty()) {
            return new InvitationOutcome.NotFound();
        }
        return invitation.get().version() == version
                ? work.apply(asked.get(), invitation.get())
                : new InvitationOutcome.Stale(invitation.get());
    }

    private InvitationOutcome saved(long workshop, long id) {
        return new InvitationOutcome.Saved(repository.find(workshop, id).orElseThrow());
    }
}
