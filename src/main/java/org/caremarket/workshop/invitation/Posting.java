package org.caremarket.workshop.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.mail.Attachment;
import org.caremarket.platform.mail.Letter;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/**
 * Writes letters of rounds. Whether somebody may be written to is asked again here, in the transaction that puts the
 * letter: between choosing and writing they may have opted out, answered, or been invited by a colleague.
 */
@Singleton
class Posting {

    /** Contacts of one transaction. */
    static final int AT_ONCE = 250;
    /** Nobody gets a reminder sooner than this after the letter before. */
    static final Duration REST = Duration.ofHours(24);

    private final RoundRepository rounds;
    private final InvitationRepository invitations;
    private final Links links;
    private final Wording wording;
    private final Contacts contacts;
    private final Workshops workshops;
    private final Outbox outbox;
    private final Clock clock;

    Posting(
            RoundRepository rounds, InvitationRepository invitations, Links links, Wording wording, Contacts contacts,
            Workshops workshops, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.links = links;
        this.wording = wording;
        this.contacts = contacts;
        this.workshops = workshops;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What goes with every letter of a round: the same bytes for everybody. */
    List<Attachment> files(Round round) {
        return workshops.find(round.workshopId()).map(workshop -> wording.files(occasion(round, workshop))).orElse(List.of());
    }

    /** Writes to those whose turn it is. Gives how many had it; 0 when the round is done. */
    @Transactional
    int next(Round round, List<Attachment> files) {
        var due = rounds.due(round.id(), AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        var fates = workshops.hold(round.workshopId())
                .filter(workshop -> round.kind().goesIn(workshop.state(clock.instant())))
                .map(workshop -> write(occasion(round, workshop), due, files))
                .orElseGet(() -> due.stream().collect(Collectors.toMap(Function.identity(), contact -> Fate.TOO_LATE)));
        rounds.settle(round.id(), fates.keySet().toArray(Long[]::new),
                fates.values().stream().map(Enum::name).toArray(String[]::new));
        return due.size();
    }

    /** Sends one invitation's link once more. */
    void again(Round round, Workshop workshop, Invitation invitation, Contact contact) {
        var occasion = occasion(round, workshop);
        var token = links.make(invitation.id(), closes(occasion));
        outbox.put(wording.letter(occasion, contact, Optional.of(invitation), token, wording.files(occasion),
                "workshop-invitation-%d-link-%d".formatted(invitation.id(), invitation.version())));
    }

    /** Why these contacts are not written to in a round of this kind; those who are have no entry. */
    Map<Long, Fate> leftOut(RoundKind kind, Workshop workshop, List<Contact> chosen) {
        var invited = invited(workshop, chosen.stream().map(Contact::id).toList());
        var answered = kind == RoundKind.REMINDER ? answered(invited) : Set.<Long>of();
        var fates = new LinkedHashMap<Long, Fate>();
        for (var contact : chosen) {
            Fate.unmailable(contact).or(() -> fate(kind, Optional.ofNullable(invited.get(contact.id())), answered))
                    .ifPresent(fate -> fates.put(contact.id(), fate));
        }
        return fates;
    }

    private Map<Long, Fate> write(Wording.Occasion occasion, List<Long> due, List<Attachment> files) {
        var round = occasion.round();
        var workshop = occasion.workshop();
        var found = contacts.these(due);
        var fates = leftOut(round.kind(), workshop, found);
        var mailable = found.stream().filter(contact -> !fates.containsKey(contact.id()))
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        var turn = due.stream().filter(mailable::containsKey).toList();
        var asked = asked(round.kind(), workshop, turn, round.askedBy());
        var tokens = asked.isEmpty() ? Map.<Long, String>of() : links.make(
                asked.values().stream().map(Invitation::id).toList(), closes(occasion));
        var letters = new ArrayList<Letter>();
        for (var contact : turn) {
            var invitation = Optional.ofNullable(asked.get(contact));
            if (invitation.isEmpty() && round.kind() != RoundKind.MESSAGE) {
                // Somebody else wrote to them between the look and this.
                fates.put(contact, round.kind() == RoundKind.INVITATION ? Fate.INVITED_ALREADY : Fate.WRITTEN_TODAY);
                continue;
            }
            letters.add(wording.letter(occasion, mailable.get(contact), invitation,
                    invitation.map(each -> tokens.get(each.id())).orElse(null), files, key(round, contact, invitation)));
            fates.put(contact, Fate.WRITTEN);
        }
        outbox.putAll(letters);
        return fates;
    }

    /** One invitation has one letter of its own, whoever asked for it; other letters are one for each round. */
    private static String key(Round round, long contact, Optional<Invitation> invitation) {
        return round.kind() == RoundKind.INVITATION
                ? "workshop-invitation-" + invitation.orElseThrow().id()
                : "workshop-round-%d-contact-%d".formatted(round.id(), contact);
    }

    /** The invitations to write about: new ones, or those that are there. */
    private Map<Long, Invitation> asked(RoundKind kind, Workshop workshop, List<Long> turn, String by) {
        var ids = turn.toArray(Long[]::new);
        var now = clock.instant();
        var asked = ids.length == 0 ? List.<Invitation>of() : switch (kind) {
            case INVITATION -> these(invitations.add(workshop.id(), ids, by, now));
            case REMINDER -> these(invitations.remind(workshop.id(), ids, now, now.minus(REST)));
            case OPENING, EXTENSION, SESSION -> invitations.ofContacts(workshop.id(), ids);
            case MESSAGE -> invitations.ofContacts(workshop.id(), ids).stream().filter(each -> !each.revoked()).toList();
        };
        return asked.stream().collect(Collectors.toMap(Invitation::contactId, Function.identity()));
    }

    private List<Invitation> these(List<Long> ids) {
        return ids.isEmpty() ? List.of() : invitations.these(ids.toArray(Long[]::new));
    }

    private Optional<Fate> fate(RoundKind kind, Optional<Invitation> invitation, Set<Long> answered) {
        if (kind == RoundKind.MESSAGE) {
            return Optional.empty();
        }
        if (invitation.isEmpty()) {
            return kind == RoundKind.INVITATION ? Optional.empty() : Optional.of(Fate.TOO_LATE);
        }
        var known = invitation.get();
        if (known.revoked()) {
            return Optional.of(Fate.REVOKED);
        }
        return Optional.ofNullable(switch (kind) {
            case INVITATION -> Fate.INVITED_ALREADY;
            case REMINDER -> answered.contains(known.id()) ? Fate.ANSWERED : rests(known) ? Fate.WRITTEN_TODAY : null;
            case SESSION -> Boolean.FALSE.equals(known.coming()) ? Fate.NOT_COMING : null;
            case OPENING, EXTENSION, MESSAGE -> null;
        });
    }

    private boolean rests(Invitation invitation) {
        var last = invitation.remindedAt() == null ? invitation.invitedAt() : invitation.remindedAt();
        return last.isAfter(clock.instant().minus(REST));
    }

    private Map<Long, Invitation> invited(Workshop workshop, List<Long> ids) {
        return invitations.ofContacts(workshop.id(), ids.toArray(Long[]::new)).stream()
                .collect(Collectors.toMap(Invitation::contactId, Function.identity()));
    }

    private Set<Long> answered(Map<Long, Invitation> invited) {
        return new HashSet<>(invitations.answered(invited.values().stream().map(Invitation::id).toArray(Long[]::new)));
    }

    /** A planned workshop that was invited to may have lost its closing date since. */
    private static Instant closes(Wording.Occasion occasion) {
        var closes = occasion.workshop().closesAt();
        return closes == null ? occasion.now() : closes;
    }

    private Wording.Occasion occasion(Round round, Workshop workshop) {
        return new Wording.Occasion(round, workshop, workshops.sessions(workshop.id()), clock.instant());
    }
}
