package org.caremarket.platform.job;

import java.util.UUID;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One try to do a job. What the work tells is kept in memory and written by a pulse on another thread and connection, so
 * that telling is free, and others see it while the work's own transaction is open.
 */
final class JobTry implements JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobTry.class);

    /** The pulse comes every second; without news it need not write each time. */
    private static final int QUIET_PULSES = 5;

    private final JobLedger ledger;
    private final ClaimedJob job;
    private final String name;
    private volatile Progress progress = Progress.NONE;
    private volatile boolean lost;
    private volatile boolean noted;
    private Progress written = Progress.NONE;
    private int quiet;

    JobTry(JobLedger ledger, ClaimedJob job, String name) {
        this.ledger = ledger;
        this.job = job;
        this.name = name;
    }

    /** A word that no other try has, in any process. */
    static String newName() {
        return UUID.randomUUID().toString();
    }

    @Override
    public long id() {
        return job.id();
    }

    @Override
    public String subject() {
        return job.subject();
    }

    @Override
    public Actor actor() {
        return job.actor();
    }

    @Override
    public void progress(int done, int total) {
        progress(done, total, progress.message());
    }

    @Override
    public void progress(int done, int total, String message) {
        if (lost || Thread.currentThread().isInterrupted()) {
            throw new JobLostException("The job is not this process's any more");
        }
        progress = new Progress(done, total, message);
    }

    @Override
    public JobResult inOneTransaction(Supplier<JobResult> work) {
        var result = ledger.done(job.id(), name, () -> progress, work);
        noted = result instanceof JobResult.Done;
        return result;
    }

    /** Notes a result that does not stand in the database yet. */
    void note(JobResult.Done result) {
        if (!noted) {
            inOneTransaction(() -> result);
        }
    }

    /** Writes what was told since, and that the process lives. Runs in the scope of the council, one at a time. */
    synchronized void pulse() {
        var now = progress;
        if (lost || noted || now.equals(written) && ++quiet < QUIET_PULSES) {
            return;
        }
        try {
            // Between the commit of the work and the note of it a beat finds no such try: that is no loss.
            lost = !ledger.beat(job.id(), name, now) && !noted;
            written = now;
            quiet = 0;
        } catch (RuntimeException notNow) {
            LOG.warn("The progress of job {} could not be written", job.id(), notNow);
        }
    }
}
