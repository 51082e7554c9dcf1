package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caremarket.platform.job.Backlog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a process notes about the letters that it sends: each note a short transaction, none open while it sends. */
@Singleton
class SendingLedger {

    private static final Logger LOG = LoggerFactory.getLogger(SendingLedger.class);

    /** How long a letter is a process's own: longer than a server may take over every answer of a delivery. */
    static final Duration OWN = Duration.ofMinutes(15);
    /** How soon Notify is asked what became of a letter, how often after that, and for how long it knows. */
    private static final Duration FIRST_ASKED = Duration.ofMinutes(5);
    private static final Duration ASKED_AGAIN = Duration.ofHours(1);
    private static final Duration KNOWN = Duration.ofDays(7);

    private static final String INTERRUPTED =
            "The service stopped while it was being sent. Whether the server had it by then is not known.";

    private final SendingRepository repository;
    private final List<Bounced> bounced;
    private final Clock clock;

    SendingLedger(SendingRepository repository, List<Bounced> bounced, Clock clock) {
        this.repository = repository;
        this.bounced = bounced;
        this.clock = clock;
    }

    /**
     * A letter that is this try's own now.
     *
     * @param tryName names the try; its notes count only while the letter is its own
     * @param given whether it still has a try; without, it is only to be noted that it failed
     */
    record Hold(Claimed letter, String tryName, Instant begunAt, boolean given) {}

    /** Takes a letter that is due. */
    @Transactional
    Optional<Hold> claim(MailWay way) {
        var now = clock.instant();
        var lost = repository.lockLost(now);
        lost.ifPresent(letter -> repository.addTry(letter.id(), now, now, way.name(), MailState.WAITING.name(), INTERRUPTED));
        return lost.or(() -> repository.lockWaiting(now)).map(letter -> {
            var name = UUID.randomUUID().toString();
            repository.begin(letter.id(), name, now.plus(OWN));
            return new Hold(letter, name, now, letter.triesLeft() > 0);
        });
    }

    /** It was taken, or is kept. */
    @Transactional
    void taken(Hold hold, MailWay way, String words, @Nullable String notifyId) {
        var state = way == MailWay.KEPT ? MailState.KEPT : MailState.SENT;
        end(hold, way, state, way == MailWay.NOTIFY ? clock.instant().plus(FIRST_ASKED) : null, "", words, notifyId);
    }

    /** It was not taken now: it waits for the next try, if it has one. */
    @Transactional
    void later(Hold hold, MailWay way, String words) {
        var pause = Backoff.before(hold.letter().triesLeft() - 1);
        end(hold, way, pause.isPresent() ? MailState.WAITING : MailState.FAILED,
                pause.map(clock.instant()::plus).orElse(null), words, words, null);
    }

    /** It will never be taken. */
    @Transactional
    void never(Hold hold, MailWay way, String words) {
        if (end(hold, way, MailState.REFUSED, null, words, words, null)) {
            tell(hold.letter().about(), hold.letter().toAddress(), words);
        }
    }

    private boolean end(
            Hold hold, MailWay way, MailState state, @Nullable Instant due, String reason, String words,
            @Nullable String notifyId) {
        var now = clock.instant();
        var over = state == MailState.WAITING ? null : now;
        var id = hold.letter().id();
        if (repository.end(id, hold.tryName(), state.name(), due, over, reason,
                state == MailState.WAITING ? null : way.name(), notifyId) == 0) {
            LOG.warn("Letter {} took so long that another process took it up; it may have gone twice", id);
            return false;
        }
        repository.addTry(id, hold.begunAt(), now, way.name(), state.name(), words);
        return true;
    }

    /** Takes a letter of which Notify is to be asked. It is put off at once: nobody else asks meanwhile. */
    @Transactional
    Optional<Asked> ask() {
        var now = clock.instant();
        var asked = repository.lockAsked(now);
        asked.ifPresent(letter -> repository.askAgain(letter.id(), now.plus(ASKED_AGAIN), now.minus(KNOWN)));
        return asked;
    }

    @Transactional
    void arrived(Asked letter) {
        repository.askNoMore(letter.id());
    }

    @Transactional
    void cameBack(Asked letter, String words) {
        if (repository.cameBack(letter.id(), words, clock.instant()) == 1) {
            tell(new About(letter.aboutKind(), letter.aboutId()), letter.toAddress(), words);
        }
    }

    /** Tells whoever keeps addresses, in the transaction that is open. */
    void tell(About about, String address, String reason) {
        bounced.forEach(each -> each.bounced(about, address, reason));
    }

    @Transactional
    Backlog backlog() {
        return repository.backlog(clock.instant());
    }
}
