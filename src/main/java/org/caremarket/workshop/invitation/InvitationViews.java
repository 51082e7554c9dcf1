package org.caremarket.workshop.invitation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactFilter;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.job.JobView;
import org.caremarket.platform.mail.LastLetter;
import org.caremarket.platform.mail.LastLetters;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;
import org.caremarket.workshop.Workshops;

/** Puts together what pages and the API show of invitations. */
@Singleton
class InvitationViews {

    private final Invitations invitations;
    private final Inviting inviting;
    private final Rounds rounds;
    private final Workshops workshops;
    private final Contacts contacts;
    private final Outbox outbox;
    private final LastLetters letters;

    InvitationViews(
            Invitations invitations, Inviting inviting, Rounds rounds, Workshops workshops, Contacts contacts, Outbox outbox,
            LastLetters letters) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.rounds = rounds;
        this.workshops = workshops;
        this.contacts = contacts;
        this.outbox = outbox;
        this.letters = letters;
    }

    /** Who invites people, and sees who they are: names, addresses and what they need are nobody else's business. */
    static boolean mayWrite(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    InvitationListView list(
            String council, Workshop workshop, InvitationFilter filter, PageRequest page, Actor reader, boolean renewing) {
        var last = letters.about(Invitations.RECORD, invitations.ids(workshop.id()));
        var lost = last.values().stream().filter(LastLetter::lost).map(LastLetter::about).toList();
        var sessions = workshops.sessions(workshop.id());
        var all = rounds.of(workshop.id());
        return new InvitationListView(council, workshop, sessions, invitations.counts(workshop.id()), lost.size(),
                invitations.coming(workshop.id()), rows(workshop, filter, page, reader, sessions, last, lost), filter, page, all,
                rounds.leftOut(workshop.id()),
                rounds.jobs(all).stream().map(job -> new JobView(council, job, renewing)).toList(),
                inviting.obstacle(RoundKind.INVITATION, workshop), mayWrite(reader));
    }

    /** One page of the invitations alone. */
    Items<InvitationRow> rows(Workshop workshop, InvitationFilter filter, PageRequest page, Actor reader) {
        var last = letters.about(Invitations.RECORD, invitations.ids(workshop.id()));
        return rows(workshop, filter, page, reader, workshops.sessions(workshop.id()), last,
                last.values().stream().filter(LastLetter::lost).map(LastLetter::about).toList());
    }

    private Items<InvitationRow> rows(
            Workshop workshop, InvitationFilter filter, PageRequest page, Actor reader, List<WorkshopSession> sessions,
            Map<Long, LastLetter> last, List<Long> lost) {
        var wanted = new InvitationFilter.Wanted(filter.shown(), filter.sessionId(),
                filter.words().map(words -> contacts.list(new ContactFilter(words, mayWrite(reader), null, null, null, null),
                        PageRequest.EVERYTHING).items().stream().map(Contact::id).toList()),
                filter.shown() == Shown.MAIL_LOST ? Optional.of(lost) : Optional.empty());
        var found = invitations.list(workshop.id(), wanted, page);
        return new Items<>(rows(found.items(), sessions, last), found.total());
    }

    private List<InvitationRow> rows(List<Invitation> found, List<WorkshopSession> sessions, Map<Long, LastLetter> last) {
        var people = contacts.these(found.stream().map(Invitation::contactId).toList()).stream()
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        var answered = invitations.answered(found.stream().map(Invitation::id).toList());
        return found.stream().map(each -> new InvitationRow(each, people.get(each.contactId()), last.get(each.id()),
                answered.contains(each.id()), session(sessions, each))).toList();
    }

    private static String session(List<WorkshopSession> sessions, Invitation invitation) {
        return sessions.stream().filter(each -> invitation.sessionId() != null && each.id() == invitation.sessionId())
                .map(each -> LondonTime.words(each.startsAt())).findFirst().orElse("");
    }

    /** One invitation. */
    InvitationView one(String council, Workshop workshop, Invitation invitation, FormErrors errors, Actor reader) {
        var all = outbox.about(Invitations.RECORD, invitation.id());
        var row = rows(List.of(invitation), workshops.sessions(workshop.id()),
                letters.about(Invitations.RECORD, List.of(invitation.id()))).getFirst();
        return new InvitationView(council, workshop, row, mayWrite(reader) ? all.reversed() : List.of(), errors, mayWrite(reader));
    }
}
