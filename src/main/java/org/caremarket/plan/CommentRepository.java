package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Comments on sections, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommentRepository extends GenericRepository<Comment, Long> {

    /** How many comments of a section are open. */
    @Introspected
    record Open(String key, long number) {}

    @Query("SELECT * FROM plan_comment WHERE plan_id = :plan AND key = :part ORDER BY id")
    List<Comment> of(long plan, String part);

    @Query("SELECT * FROM plan_comment WHERE plan_id = :plan AND key = :part AND id = :id")
    Optional<Comment> find(long plan, String part, long id);

    @Query("""
            SELECT key, count(*) AS number
            FROM plan_comment
            WHERE plan_id = :plan AND answers IS NULL AND resolved_at IS NULL
            GROUP BY key
            """)
    List<Open> open(long plan);

    @Query("""
            INSERT INTO plan_comment (plan_id, key, answers, text, on_version, person_id, written_by, written_at)
            VALUES (:plan, :part, CAST(:answered AS bigint), :words, :seen, :person, :by, :now)
            RETURNING id
            """)
    long add(
            long plan, String part, @Nullable Long answered, String words, int seen, long person, String by, Instant now);

    /** How many rows: none when it was so already. */
    @Query("UPDATE plan_comment SET resolved_by = :by, resolved_at = :now WHERE id = :id AND resolved_at IS NULL")
    int resolve(long id, String by, Instant now);

    @Query("UPDATE plan_comment SET resolved_by = NULL, resolved_at = NULL WHERE id = :id AND resolved_at IS NOT NULL")
    int reopen(long id);
}
