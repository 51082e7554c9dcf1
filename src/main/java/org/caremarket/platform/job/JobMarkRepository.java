package org.caremarket.platform.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Councils that may have jobs, in the commons; for the register's scope. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobMarkRepository extends GenericRepository<JobMark, Integer> {

    /** Marks a council, or marks it again when that was a while ago. */
    @Query("""
            INSERT INTO job_mark (council) VALUES (:number)
            ON CONFLICT (council) DO UPDATE SET marked_at = now()
            WHERE job_mark.marked_at < now() - make_interval(mins => 5)
            """)
    void mark(int number);

    @Query("SELECT council, marked_at FROM job_mark ORDER BY council")
    List<JobMark> all();

    /**
     * Takes away a mark that is older than any transaction that started a job can be: such a one marks first, and its
     * job is not seen before its commit.
     */
    @Query("DELETE FROM job_mark WHERE council = :number AND marked_at < now() - make_interval(mins => 15)")
    int unmark(int number);
}
