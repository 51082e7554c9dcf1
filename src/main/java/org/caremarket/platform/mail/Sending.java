package org.caremarket.platform.mail;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.caremarket.platform.tenancy.CouncilScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the letters that are due of the council whose scope is open. */
@Singleton
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** Contents of attachments that are kept at hand while letters go: most often one and the same for all. */
    private static final int FILES_AT_HAND = 8;

    private final SendingLedger ledger;
    private final OutboxRepository repository;
    private final MailSetup setup;
    private final Clock clock;

    Sending(SendingLedger ledger, OutboxRepository repository, MailSetup setup, Clock clock) {
        this.ledger = ledger;
        this.repository = repository;
        this.setup = setup;
        this.clock = clock;
    }

    /**
     * Sends one after the other until none is due, the server is down, or this process ends. A server that is down
     * costs one letter one of its tries; the others wait untried.
     */
    void all(CouncilScope council, BooleanSupplier goOn) {
        var settings = repository.settings().orElse(MailSettings.NONE);
        var way = setup.way(settings);
        var files = new HashMap<String, byte[]>();
        try (var post = open(way, settings, council)) {
            while (goOn.getAsBoolean()) {
                var hold = ledger.claim(way);
                if (hold.isEmpty() || !send(hold.get(), post, way, settings, council, files)) {
                    break;
                }
            }
            if (post instanceof NotifyPost notify) {
                followUp(notify, goOn);
            }
        }
    }

    /** False when the letters after this one would fare no better. */
    private boolean send(
            SendingLedger.Hold hold, Post post, MailWay way, MailSettings settings, CouncilScope council,
            Map<String, byte[]> files) {
        if (!hold.given()) {
            ledger.later(hold, way, "The service stopped each time while it was being sent.");
            return true;
        }
        switch (hand(hold, post, outgoing(hold.letter(), settings, council, files))) {
            case Handed.Taken(var words, var notifyId) -> ledger.taken(hold, way, words, notifyId);
            case Handed.Never(var words) -> ledger.never(hold, way, words);
            case Handed.Later(var words, var forAll) -> {
                ledger.later(hold, way, words);
                return !forAll;
            }
        }
        return true;
    }

    /** A letter that cannot be made up, for whatever reason, does not stand in the way of the others. */
    private static Handed hand(SendingLedger.Hold hold, Post post, Outgoing letter) {
        try {
            return post.hand(letter);
        } catch (RuntimeException e) {
            LOG.error("Letter {} could not be handed over", hold.letter().id(), e);
            return new Handed.Later("It could not be sent, because of a problem with the service.", false);
        }
    }

    private Post open(MailWay way, MailSettings settings, CouncilScope council) {
        return switch (way) {
            case KEPT -> letter -> new Handed.Taken("It is kept here and not sent.", null);
            case SMTP -> setup.server().filter(server -> setup.sender(settings).isPresent())
                    .<Post>map(server -> new SmtpPost(server, clock))
                    .orElse(closed("No mail server is set for the service, or no address for mail to come from."));
            case NOTIFY -> setup.notifyKey(council.slug()).filter(key -> settings.notifyTemplate() != null)
                    .<Post>map(key -> new NotifyPost(key, setup.notifyAddress().toString()))
                    .orElse(closed("The council's key or template for Notify is missing."));
        };
    }

    private static Post closed(String why) {
        return letter -> new Handed.Later(why, true);
    }

    private Outgoing outgoing(
            Claimed letter, MailSettings settings, CouncilScope council, Map<String, byte[]> files) {
        var text = letter.secret() == null ? letter.body() : letter.body().replace(Letter.SECRET, letter.secret());
        return new Outgoing(letter.messageId(), letter.toName(), letter.toAddress(), letter.subject(), text,
                letter.secret() == null ? "" : letter.secret(), attachments(letter.id(), files), council.name(), setup.sender(settings).orElse(""), settings.replyTo(),
                settings.notifyTemplate(), letter.attempts() > 0);
    }

    private List<Attachment> attachments(long letter, Map<String, byte[]> files) {
        var attachments = new ArrayList<Attachment>();
        for (var file : repository.attachments(letter)) {
            if (files.size() >= FILES_AT_HAND && !files.containsKey(file.hash())) {
                files.clear();
            }
            var bytes = files.computeIfAbsent(file.hash(), hash -> repository.content(hash).orElseThrow().content());
            attachments.add(new Attachment(file.name(), file.type(), bytes));
        }
        return attachments;
    }

    private void followUp(NotifyPost notify, BooleanSupplier goOn) {
        Optional<Asked> asked;
        while (goOn.getAsBoolean() && (asked = ledger.ask()).isPresent()) {
            var letter = asked.get();
            var known = notify.fate(letter.notifyId());
            if (known.isEmpty()) {
                return;
            }
            switch (known.get().fate()) {
                case UNDER_WAY -> { }
                case DELIVERED -> ledger.arrived(letter);
                case CAME_BACK -> ledger.cameBack(letter, known.get().words());
            }
        }
    }
}
