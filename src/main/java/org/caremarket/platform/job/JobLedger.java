package org.caremarket.platform.job;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a process notes about the jobs that it does. Each note counts only while the job is that try's own. */
@Singleton
class JobLedger {

    /** Seconds after which a process that said nothing is taken for dead; it speaks more often by far. */
    static final int SILENCE = 30;

    private final JobRepository repository;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    JobLedger(JobRepository repository, TransactionOperations<Connection> transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes a job of one of these kinds that nobody does. */
    @Transactional
    Optional<ClaimedJob> claim(List<String> kinds, String tryName) {
        var due = kinds.isEmpty() ? Optional.<ClaimedJob>empty() : repository.lockDue(kinds, SILENCE);
        due.ifPresent(job -> repository.begin(job.id(), tryName, clock.instant()));
        return due;
    }

    /** Says that the process lives; false when the job is not its own any more. */
    @Transactional
    boolean beat(long id, String tryName, Progress progress) {
        var total = progress.total() == 0 ? null : progress.total();
        return repository.beat(id, tryName, progress.done(), total, progress.message()) == 1;
    }

    /** See {@link JobRun#inOneTransaction}. */
    JobResult done(long id, String tryName, Supplier<Progress> progress, Supplier<JobResult> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            var result = work.get();
            switch (result) {
                case JobResult.Done(var message, var outcome) -> {
                    if (repository.done(id, tryName, message, outcome, progress.get().total(), clock.instant()) == 0) {
                        throw new JobLostException("Another process took the job up");
                    }
                }
                case JobResult.Failed failed -> status.setRollbackOnly();
            }
            return result;
        });
    }

    /** Notes a failure, and whatever follows from it. */
    @Transactional
    void failed(long id, String tryName, String reason, Runnable consequence) {
        if (repository.failed(id, tryName, reason, clock.instant()) == 1) {
            consequence.run();
        }
    }

    /**
     * Gives a job back.
     *
     * @param counts whether this try is one of the few that a job has
     */
    @Transactional
    void giveBack(long id, String tryName, boolean counts) {
        repository.giveBack(id, tryName, counts ? 0 : 1);
    }

    /** The jobs of the council that have still to come to an end. */
    @Transactional
    Backlog backlog() {
        return repository.backlog(SILENCE);
    }
}
