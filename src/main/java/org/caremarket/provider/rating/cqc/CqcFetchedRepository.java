package org.caremarket.provider.rating.cqc;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What was fetched of the regulator's service so far, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CqcFetchedRepository extends GenericRepository<CqcFetchedRepository.Fetched, String> {

    /** The rows of one location. */
    @Introspected
    record Fetched(String cqcId, String lines) {}

    @Query("SELECT cqc_id, lines FROM cqc_fetched ORDER BY cqc_id")
    List<Fetched> all();

    @Query("""
            INSERT INTO cqc_fetched (cqc_id, lines, fetched_at) VALUES (:number, :rows, :now)
            ON CONFLICT (cqc_id) DO NOTHING
            """)
    void add(String number, String rows, Instant now);

    @Query("DELETE FROM cqc_fetched WHERE fetched_at < :day")
    void forgetBefore(Instant day);

    @Query("DELETE FROM cqc_fetched")
    void clear();
}
