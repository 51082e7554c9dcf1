package org.caremarket.platform.mail;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** What people see of the council's mail, and what they do about it. */
@Singleton
class Mailroom {

    private static final String RECORD = "letter";

    private final OutboxRepository repository;
    private final SendingRepository sending;
    private final SendingLedger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Mailroom(
            OutboxRepository repository,
            SendingRepository sending,
            SendingLedger ledger,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.sending = sending;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Letters that are wanted, newest first. */
    @ReadOnly
    Items<Message> list(MailFilter wanted, PageRequest page) {
        var state = wanted.state() == null ? null : wanted.state().name();
        return new Items<>(repository.list(state, wanted.text(), page.size(), page.offset()),
                repository.number(state, wanted.text()));
    }

    Optional<Message> find(long id) {
        return repository.find(id);
    }

    List<Try> tries(long id) {
        return repository.tries(id);
    }

    List<AttachedFile> attachments(long id) {
        return repository.attachments(id);
    }

    Optional<byte[]> content(AttachedFile file) {
        return repository.content(file.hash()).map(FileContent::content);
    }

    /**
     * The personal link of a letter that is kept here. Whoever sees it can answer in the recipient's name, so it is
     * noted who did.
     */
    @Transactional
    Optional<String> showLink(Message message, Actor by) {
        var link = repository.keptSecret(message.id());
        link.ifPresent(shown -> audit.record(by, "saw the personal link of", RECORD, message.id(), message.subject()));
        return link;
    }

    /** Has a letter sent that failed, or that was kept while mail was not sent. */
    @Transactional
    MailOutcome retry(long id, Actor by) {
        return change(id, "asked to send again", by, message -> {
            if (message.state() == MailState.KEPT && outbox.way() == MailWay.KEPT) {
                return "Mail of this council is kept here and not sent: there is no way to send it.";
            }
            if (sending.again(id, clock.instant(), Backoff.TRIES) == 0) {
                return "Only a letter that failed, or is kept here, can be sent again.";
            }
            outbox.awake();
            return "";
        });
    }

    /** Notes that a letter came back, and tells whoever keeps the address. */
    @Transactional
    MailOutcome cameBack(long id, String reason, Actor by) {
        return change(id, "marked as come back", by, message -> {
            if (sending.cameBack(id, reason, clock.instant()) == 0) {
                return "Only a letter that was sent can have come back.";
            }
            ledger.tell(message.about(), message.toAddress(), reason);
            return "";
        });
    }

    /** Keeps a letter from going, and erases its personal link. */
    @Transactional
    MailOutcome cancel(long id, Actor by) {
        return change(id, "cancelled", by, message ->
                sending.cancel(id, "Cancelled by " + by.name() + ".", clock.instant()) == 0
                        ? "It can no longer be cancelled: it is being sent, or has gone."
                        : "");
    }

    /** Does something with a letter, unless that says why not. */
    private MailOutcome change(long id, String verb, Actor by, Function<Message, String> work) {
        var found = repository.find(id);
        if (found.isEmpty()) {
            return new MailOutcome.NotFound();
        }
        var why = work.apply(found.get());
        if (!why.isEmpty()) {
            return new MailOutcome.NotNow(found.get(), why);
        }
        audit.record(by, verb, RECORD, id, found.get().subject());
        return new MailOutcome.Done(repository.find(id).orElseThrow());
    }
}
