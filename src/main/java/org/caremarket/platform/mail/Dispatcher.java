package org.caremarket.platform.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.caremarket.platform.job.Backlog;
import org.caremarket.platform.job.StandingWork;
import org.caremarket.platform.tenancy.CouncilScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the councils' mail: of a few councils at once, of each one letter after the other, councils in turn. What there
 * is to send stands in the database; this only knows which councils are worth asking.
 */
@Singleton
@Requires(notEnv = Environment.CLI)
class Dispatcher implements StandingWork {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final long LONGEST_GOODBYE = TimeUnit.SECONDS.toNanos(10);

    private final Sending sending;
    private final SendingLedger ledger;
    private final int atOnce;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private final Set<CouncilScope> waiting = new LinkedHashSet<>();
    private final Set<CouncilScope> running = new HashSet<>();
    private volatile boolean closing;

    Dispatcher(Sending sending, SendingLedger ledger, @Value("${caremarket.mail.at-once:4}") int atOnce) {
        this.sending = sending;
        this.ledger = ledger;
        this.atOnce = atOnce;
    }

    /** In this process at once; others hear of it when they look around. */
    @TransactionalEventListener
    void put(LettersPut event) {
        wake(event.council());
    }

    @Override
    public Backlog left() {
        return ledger.backlog();
    }

    @Override
    public void wake(CouncilScope council) {
        lock.lock();
        try {
            waiting.add(council);
            fill();
        } finally {
            lock.unlock();
        }
    }

    private void fill() {
        for (var each = waiting.iterator(); !closing && running.size() < atOnce && each.hasNext();) {
            var council = each.next();
            if (!running.contains(council)) {
                each.remove();
                running.add(council);
                Thread.ofVirtual().name("mail-" + council.role()).start(() -> run(council));
            }
        }
    }

    private void run(CouncilScope council) {
        try {
            council.run(() -> sending.all(council, () -> !closing));
        } catch (RuntimeException | Error e) {
            LOG.error("The mail of {} was left; it is taken up again", council.role(), e);
        } finally {
            lock.lock();
            try {
                running.remove(council);
                fill();
                quiet.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Waits until nothing is being sent and nobody waits for a turn; false when that took too long. */
    boolean isQuietWithin(long nanos) throws InterruptedException {
        var left = nanos;
        lock.lock();
        try {
            while (!isQuiet() && left > 0) {
                left = quiet.awaitNanos(left);
            }
            return isQuiet();
        } finally {
            lock.unlock();
        }
    }

    private boolean isQuiet() {
        return running.isEmpty() && (closing || waiting.isEmpty());
    }

    /** The letter that is being sent is sent to its end: whether a server has it is then known. */
    @PreDestroy
    void close() throws InterruptedException {
        lock.lock();
        try {
            closing = true;
        } finally {
            lock.unlock();
        }
        if (!isQuietWithin(LONGEST_GOODBYE)) {
            LOG.warn("A letter was still being sent; it is taken up again later, with the same Message-ID");
        }
    }
}
