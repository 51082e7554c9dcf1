package org.caremarket.platform.job;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilScope;

/**
 * Which councils may have jobs. Written as the register, because a council's own role reaches nothing but its own
 * schema; so it has a connection and a transaction of its own, whatever transaction is open.
 */
@Singleton
class JobMarks {

    private static final TransactionDefinition APART = TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

    private final JobMarkRepository repository;
    private final TransactionOperations<Connection> transactions;

    JobMarks(JobMarkRepository repository, TransactionOperations<Connection> transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Before the transaction ends that starts a job: a mark without a job does no harm. */
    void mark(CouncilScope council) {
        apart(() -> {
            repository.mark(council.number());
            return null;
        });
    }

    /** The numbers of councils that may have jobs. */
    List<Integer> councils() {
        return apart(() -> repository.all().stream().map(JobMark::council).toList());
    }

    /** Of a council without a job that waits or runs; a fresh mark stays. */
    void unmark(int council) {
        apart(() -> repository.unmark(council));
    }

    private <T> T apart(Supplier<T> work) {
        return new CommonsScope().call(() -> transactions.execute(APART, status -> work.get()));
    }
}
