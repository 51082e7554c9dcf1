package org.caremarket.workshop.response;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.invitation.Invitations;
import org.caremarket.workshop.invitation.Replies;

/** What providers do behind their links: save, come back, send, change. Each sees and changes only its own. */
@Singleton
class Answering {

    private final Workshops workshops;
    private final Replies replies;
    private final Responses responses;
    private final DraftRepository drafts;
    private final AuditTrail audit;
    private final Clock clock;

    Answering(Workshops workshops, Replies replies, Responses responses, DraftRepository drafts, AuditTrail audit,
            Clock clock) {
        this.workshops = workshops;
        this.replies = replies;
        this.responses = responses;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the audit trail names whoever came by a link: not as a person, since they could not be erased from it. */
    static Actor actor(String from) {
        return new Actor(0, "A provider, by their link", Role.VIEWER, from);
    }

    @ReadOnly
    public Given given(Provider provider) {
        return given(provider.invitation().id());
    }

    private Given given(long invitation) {
        var sent = responses.sent(invitation);
        var answers = sent.map(response -> responses.answersOf(response.id())).orElse(List.of());
        var saved = drafts.of(invitation);
        return new Given(
                answers.stream().collect(Collectors.toMap(Answer::questionId, Answer::said)),
                saved.stream().collect(Collectors.toMap(DraftRow::questionId, DraftRow::said)),
                sent.map(Response::enteredAt),
                saved.stream().map(DraftRow::savedAt).max(Comparator.naturalOrder()));
    }

    /**
     * Saves answers; the council does not see them yet. An answer that was changed on another device and not on this
     * one stays as it was changed there; of one that was changed on both, both texts are given back.
     */
    @Transactional
    public SaveOutcome save(Provider provider, List<SaveOutcome.Typed> typed) {
        if (!open(provider) || replies.lock(provider.invitation().id()).isEmpty()) {
            return new SaveOutcome.NotOpen();
        }
        var given = given(provider);
        var now = clock.instant();
        var clashes = new ArrayList<SaveOutcome.Clash>();
        for (var each : typed) {
            var question = each.question().id();
            var kept = given.of(question);
            if (each.said().equals(kept) || Given.print(each.said()).equals(each.seen())) {
                continue;
            }
            if (each.seen().equals(Given.print(kept))) {
                put(provider.invitation().id(), question, each.said(), given.sentTo(question), now);
            } else {
                clashes.add(new SaveOutcome.Clash(each.question(), kept, each.said()));
            }
        }
        return clashes.isEmpty() ? new SaveOutcome.Saved() : new SaveOutcome.Clashing(clashes);
    }

    /** What is again as it was sent is no draft any more. */
    private void put(long invitation, long question, Said said, Said sent, Instant now) {
        if (said.equals(sent)) {
            drafts.remove(invitation, question);
        } else {
            drafts.put(invitation, question, said.agreement() == null ? null : said.agreement().name(), said.text(),
                    said.choices().toArray(String[]::new), said.scale(), said.quoting().name(), now);
        }
    }

    /**
     * Sends what was saved to the council.
     *
     * @param seen stands for the answers that were read before
     */
    @Transactional
    public SendOutcome send(Provider provider, String seen, String from) {
        var invitation = provider.invitation();
        if (!open(provider) || replies.lock(invitation.id()).isEmpty()) {
            return new SendOutcome.NotOpen();
        }
        var given = given(provider);
        if (!given.print().equals(seen)) {
            return new SendOutcome.Changed();
        }
        var all = given.all();
        if (given.sentAt().isEmpty() && all.values().stream().allMatch(Said::isNothing)) {
            return new SendOutcome.Empty();
        }
        if (given.sentAt().isPresent() && !given.unsent()) {
            return new SendOutcome.Sent(responses.sent(invitation.id()).orElseThrow().id());
        }
        var id = responses.send(provider.workshop().id(), invitation.id(), provider.contact().id(),
                provider.contact().organisation(), LondonTime.date(clock.instant()), all);
        drafts.clear(invitation.id());
        audit.record(actor(from), "sent", Invitations.RECORD, invitation.id(), given.sentAt().isEmpty()
                ? "their answers" : "changed answers");
        return new SendOutcome.Sent(id);
    }

    /** Asked again under a lock: it may have closed since the link was opened. */
    private boolean open(Provider provider) {
        return workshops.hold(provider.workshop().id())
                .filter(workshop -> workshops.state(workshop) == WorkshopState.OPEN).isPresent();
    }
}
