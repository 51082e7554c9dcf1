package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Why what was pointed out stands, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RemarkRepository extends GenericRepository<Remark, Long> {

    @Query("SELECT key, kind, words, reason, kept_by, kept_at FROM plan_remark WHERE plan_id = :plan ORDER BY key, kind, words")
    List<Remark> of(long plan);

    /** Keeps it, or says another reason for what was kept before. */
    @Query("""
            INSERT INTO plan_remark (plan_id, key, kind, words, reason, kept_by, kept_at)
            VALUES (:plan, :part, :sort, :about, :because, :by, :now)
            ON CONFLICT (plan_id, key, kind, words)
            DO UPDATE SET reason = excluded.reason, kept_by = excluded.kept_by, kept_at = excluded.kept_at
            """)
    void keep(long plan, String part, String sort, String about, String because, String by, Instant now);

    /** How many there were: none when somebody else took it back first. */
    @Query("DELETE FROM plan_remark WHERE plan_id = :plan AND key = :part AND kind = :sort AND words = :about")
    int remove(long plan, String part, String sort, String about);
}
