package org.caremarket.platform.job;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.caremarket.platform.audit.AuditTrail;

/**
 * Work that does what its subject says: {@code count}, {@code wait}, {@code refuse} or {@code break}, with a word behind
 * that names it. What it writes is an entry in the audit trail.
 */
@Singleton
public class TrialJob implements JobKind {

    public static final String NAME = "trial";

    private final AuditTrail audit;
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> begins = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> goOns = new ConcurrentHashMap<>();

    TrialJob(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(JobRun run) {
        begun.add(run.subject());
        return switch (run.subject().split(" ")[0]) {
            case "count" -> run.inOneTransaction(() -> {
                for (int i = 0; i <= 5; i++) {
                    run.progress(i, 5, "Counting.");
                }
                return written(run);
            });
            case "wait" -> run.inOneTransaction(() -> {
                var done = written(run);
                run.progress(12_000, 50_000, "Waiting for a word.");
                latch(begins, run.subject()).countDown();
                stay(latch(goOns, run.subject()));
                return done;
            });
            case "refuse" -> new JobResult.Failed("There is nothing to count. Choose something else.");
            default -> throw new IllegalStateException("relation \"secret\" does not exist");
        };
    }

    private JobResult written(JobRun run) {
        audit.record(run.actor(), "tried", "job", run.id(), run.subject());
        return new JobResult.Done("Counted to 5.", "/actions");
    }

    @Override
    public void failed(String subject) {
        failed.add(subject);
    }

    /** Waits until work on this subject has begun and written something. */
    public void awaitBegin(String subject) {
        await(latch(begins, subject));
    }

    /** Lets the work on this subject go on to its end. */
    public void goOn(String subject) {
        latch(goOns, subject).countDown();
    }

    long begun(String subject) {
        return begun.stream().filter(subject::equals).count();
    }

    List<String> failed() {
        return failed;
    }

    private static CountDownLatch latch(Map<String, CountDownLatch> latches, String subject) {
        return latches.computeIfAbsent(subject, name -> new CountDownLatch(1));
    }

    /** Nobody waits for ever: some only want to see a job that runs. */
    private static void stay(CountDownLatch latch) {
        try {
            latch.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, java.util.concurrent.TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
