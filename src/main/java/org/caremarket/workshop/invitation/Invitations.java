package org.caremarket.workshop.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopState;

/** Whom workshops asked, and messages to them. */
@Singleton
public class Invitations {

    public static final String RECORD = "workshop invitation";

    private final InvitationRepository invitations;
    private final RoundRepository recorded;
    private final Rounds rounds;
    private final Posting posting;
    private final Wording wording;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations, RoundRepository recorded, Rounds rounds, Posting posting, Wording wording,
            Clock clock) {
        this.invitations = invitations;
        this.recorded = recorded;
        this.rounds = rounds;
        this.posting = posting;
        this.wording = wording;
        this.clock = clock;
    }

    /** Everybody who was asked, in the order in which they were. */
    public List<Invitation> of(long workshop) {
        return invitations.of(workshop);
    }

    public Optional<Invitation> find(long workshop, long id) {
        return invitations.find(workshop, id);
    }

    /** To which workshops this contact was asked, newest first. */
    public List<Invitation> ofContact(long contact) {
        return invitations.ofContact(contact);
    }

    /** How the invitations of a workshop stand. */
    public InvitationCounts counts(long workshop) {
        return invitations.counts(workshop);
    }

    /** How many say they come, by the id of the session. */
    public Map<Long, Long> coming(long workshop) {
        return invitations.coming(workshop).stream().collect(Collectors.toMap(SessionCount::session, SessionCount::number));
    }

    /** Those of these invitations that were answered, by their link or another way. */
    public Set<Long> answered(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(invitations.answered(ids.toArray(Long[]::new)));
    }

    /**
     * Has a message written to many, as part of the caller's transaction; each of them gets it once. Who may not be mailed
     * gets none. Those who were invited find their link in it.
     *
     * @param text plain text, which may have paragraphs; what the workshop is and how to opt out is added
     */
    @Transactional
    public Round write(Workshop workshop, Audience audience, String subject, String text, Actor by) {
        var contacts = switch (audience) {
            case INVITED -> invitations.of(workshop.id()).stream().filter(each -> !each.revoked()).map(Invitation::contactId).toList();
            case TOOK_PART -> invitations.tookPart(workshop.id());
        };
        return rounds.ask(workshop, RoundKind.MESSAGE, new RoundWords(subject, text), null, contacts, by);
    }

    /**
     * Invites contacts to a workshop that comes with the council's folder. To a workshop whose time is over it is only
     * recorded that they were asked; for others their letters are put as well. Whoever was invited before is left as they
     * are. Part of the caller's transaction where there is one.
     *
     * @return how many are new
     */
    @Transactional
    public int load(Workshop workshop, Collection<Long> contacts, String by) {
        var there = invitations.of(workshop.id()).stream().map(Invitation::contactId).collect(Collectors.toSet());
        var coming = contacts.stream().distinct().filter(contact -> !there.contains(contact)).toList();
        if (coming.isEmpty()) {
            return 0;
        }
        if (!asks(workshop)) {
            var asked = workshop.openedAt() == null ? clock.instant() : workshop.openedAt();
            return invitations.add(workshop.id(), coming.toArray(Long[]::new), by, asked).size();
        }
        var id = rounds.keep(workshop, RoundKind.INVITATION, wording.usual(RoundKind.INVITATION, workshop), null, coming, by);
        var round = recorded.find(id).orElseThrow();
        var files = posting.files(round);
        while (posting.next(round, files) > 0) {
            // Each turn writes some hundreds.
        }
        return Math.toIntExact(recorded.find(id).orElseThrow().written());
    }

    /** Whether people can be invited now: it is not over, and it is known until when answers are taken. */
    boolean asks(Workshop workshop) {
        var state = workshop.state(clock.instant());
        return workshop.closesAt() != null && workshop.closesAt().isAfter(clock.instant())
                && (state == WorkshopState.PLANNED || state == WorkshopState.OPEN);
    }

    /** One page of the invitations that are wanted, and how many there are on all pages. */
    Items<Invitation> list(long workshop, InvitationFilter.Wanted wanted, PageRequest page) {
        var contacts = wanted.contacts().map(ids -> ids.toArray(Long[]::new)).orElse(null);
        var these = wanted.invitations().map(ids -> ids.toArray(Long[]::new)).orElse(null);
        var shown = wanted.shown().name();
        return new Items<>(invitations.list(workshop, contacts, these, wanted.session(), shown, page.size(), page.offset()),
                invitations.number(workshop, contacts, these, wanted.session(), shown));
    }

    List<Long> ids(long workshop) {
        return invitations.ids(workshop);
    }

    /** The contacts of everybody who was asked. */
    List<Long> contacts(long workshop) {
        return invitations.of(workshop).stream().map(Invitation::contactId).toList();
    }

    List<Long> known(Collection<Long> contacts) {
        return contacts.isEmpty() ? List.of() : invitations.known(contacts);
    }
}
