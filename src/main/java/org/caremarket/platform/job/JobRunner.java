package org.caremarket.platform.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.caremarket.platform.tenancy.CouncilScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does jobs: a few at once, of a council one at a time, councils in turn. Which jobs there are stands in the database;
 * this only knows which councils are worth asking.
 */
@Singleton
@Requires(notEnv = Environment.CLI)
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long LONGEST_GOODBYE = TimeUnit.SECONDS.toNanos(5);

    private final JobWork work;
    private final int atOnce;
    private final HeavyPlace heavy = new Heavy();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quiet = lock.newCondition();
    private final Set<CouncilScope> waiting = new LinkedHashSet<>();
    /** Councils that found the place for heavy work taken. */
    private final Set<CouncilScope> postponed = new HashSet<>();
    private final Map<CouncilScope, Thread> running = new HashMap<>();
    private boolean closing;

    JobRunner(JobWork work, @Value("${caremarket.jobs.at-once:2}") int atOnce) {
        this.work = work;
        this.atOnce = atOnce;
    }

    /** In this process at once; others hear of it from the {@link JobSweep}. */
    @TransactionalEventListener
    void started(JobStarted event) {
        wake(event.council());
    }

    /** Looks for jobs of this council, as soon as there is a place. */
    void wake(CouncilScope council) {
        lock.lock();
        try {
            waiting.add(council);
            fill();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing runs and nobody waits; false when that took too long. */
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
        return running.isEmpty() && (closing || waiting.isEmpty() && postponed.isEmpty());
    }

    private void fill() {
        for (var each = waiting.iterator(); !closing && running.size() < atOnce && each.hasNext();) {
            var council = each.next();
            if (!running.containsKey(council)) {
                each.remove();
                var thread = Thread.ofVirtual().name("job-" + council.role()).unstarted(() -> run(council));
                running.put(council, thread);
                thread.start();
            }
        }
    }

    private void run(CouncilScope council) {
        var found = JobWork.Found.NOTHING;
        try {
            found = council.call(() -> work.next(heavy));
        } catch (RuntimeException | Error e) {
            LOG.error("A job of {} was left unfinished; it is taken up again", council.role(), e);
        } finally {
            ended(council, found);
        }
    }

    private void ended(CouncilScope council, JobWork.Found found) {
        lock.lock();
        try {
            running.remove(council);
            switch (found) {
                case NOTHING -> { }
                case A_JOB -> waiting.add(council);
                // The place may have become free since it was found taken.
                case POSTPONED -> (heavy.isFree() ? waiting : postponed).add(council);
            }
            fill();
            quiet.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What runs is interrupted and given back: it begins again elsewhere, or at the next start. */
    @PreDestroy
    void close() throws InterruptedException {
        lock.lock();
        try {
            closing = true;
            running.values().forEach(Thread::interrupt);
        } finally {
            lock.unlock();
        }
        if (!isQuietWithin(LONGEST_GOODBYE)) {
            LOG.warn("Jobs did not stop in time; they are taken up again");
        }
    }

    private final class Heavy implements HeavyPlace {

        private final Semaphore place = new Semaphore(1);

        @Override
        public boolean take() {
            return place.tryAcquire();
        }

        @Override
        public void free() {
            place.release();
            lock.lock();
            try {
                waiting.addAll(postponed);
                postponed.clear();
                fill();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean isFree() {
            return place.availablePermits() > 0;
        }
    }
}
