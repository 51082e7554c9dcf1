package org.caremarket.platform.job;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.tenancy.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the next job of the council whose scope is open, to its end. */
@Singleton
class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);

    /** Tries that a job has: a process may end in the midst of one, or lose its database. */
    static final int TRIES = 3;
    private static final Duration PULSE = Duration.ofSeconds(1);

    static final String FAULT = "It could not be finished, because of a problem with the service. Start it again; if that"
            + " fails too, tell an administrator at your council.";
    static final String GIVEN_UP = "It was begun %d times, and each time the service stopped before it was finished. Start"
            .formatted(TRIES) + " it again; if that fails too, tell an administrator at your council.";

    /** What there was to do. */
    enum Found {
        NOTHING,
        /** Nothing but, perhaps, heavy work, for which there is no place now. */
        POSTPONED,
        /** A job, which has come to an end. */
        A_JOB
    }

    private final JobLedger ledger;
    private final Map<String, JobKind> kinds;
    private final TaskScheduler scheduler;

    JobWork(JobLedger ledger, List<JobKind> kinds, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.ledger = ledger;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.scheduler = scheduler;
    }

    /** Does one job, if there is one. A kind that this build does not know is left to others. */
    Found next(HeavyPlace heavy) {
        var mayBeHeavy = heavy.take();
        var name = JobTry.newName();
        var kind = Optional.<JobKind>empty();
        try {
            var job = ledger.claim(names(mayBeHeavy), name);
            kind = job.map(found -> kinds.get(found.kind()));
            if (mayBeHeavy && !kind.map(JobKind::heavy).orElse(false)) {
                mayBeHeavy = false;
                heavy.free();
                if (job.isEmpty()) {
                    return Found.NOTHING;
                }
            }
            if (job.isEmpty()) {
                return names(true).size() > names(false).size() ? Found.POSTPONED : Found.NOTHING;
            }
            attempt(job.get(), kind.get(), name);
            return Found.A_JOB;
        } finally {
            if (mayBeHeavy) {
                heavy.free();
            }
        }
    }

    private List<String> names(boolean heavyToo) {
        return kinds.values().stream().filter(kind -> heavyToo || !kind.heavy()).map(JobKind::name).toList();
    }

    private void attempt(ClaimedJob job, JobKind kind, String name) {
        if (job.attempts() > TRIES) {
            LOG.error("Job {} ({}) was begun {} times and never came to an end", job.id(), job.kind(), TRIES);
            ledger.failed(job.id(), name, GIVEN_UP, () -> kind.failed(job.subject()));
            return;
        }
        var scope = Scope.current();
        var run = new JobTry(ledger, job, name);
        var pulse = scheduler.scheduleWithFixedDelay(PULSE, PULSE, () -> scope.run(run::pulse));
        try {
            settle(kind.run(run), run, job, kind, name);
        } catch (JobLostException lost) {
            Thread.interrupted();
            LOG.info("Job {} ({}) is left to another process: {}", job.id(), job.kind(), lost.getMessage());
            ledger.giveBack(job.id(), name, false);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            failed(fault, job, kind, name);
        } finally {
            pulse.cancel(false);
        }
    }

    private void settle(JobResult result, JobTry run, ClaimedJob job, JobKind kind, String name) {
        switch (result) {
            case JobResult.Done done -> run.note(done);
            case JobResult.Failed(var reason) ->
                ledger.failed(job.id(), name, reason, () -> kind.failed(job.subject()));
        }
    }

    private void failed(Throwable fault, ClaimedJob job, JobKind kind, String name) {
        if (Thread.interrupted()) {
            LOG.info("Job {} ({}) was interrupted, as this process ends", job.id(), job.kind());
            ledger.giveBack(job.id(), name, false);
        } else if (mayPass(fault) && job.attempts() < TRIES) {
            LOG.warn("Job {} ({}) lost its database and begins again", job.id(), job.kind(), fault);
            ledger.giveBack(job.id(), name, true);
        } else {
            LOG.error("Job {} ({}) failed", job.id(), job.kind(), fault);
            ledger.failed(job.id(), name, FAULT, () -> kind.failed(job.subject()));
        }
    }

    /** Lost connections (class 08), servers that go down (57P), and transactions that stood in each other's way (40). */
    private static boolean mayPass(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().matches("(08|57P|40).*")) {
                return true;
            }
        }
        return false;
    }
}
