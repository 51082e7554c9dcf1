package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Frozen plans, in the schema of the council whose scope is open. Title and period are read from what was frozen: those
 * of the plan itself may have changed since.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRepository extends GenericRepository<Edition, Long> {

    String HEAD = """
            SELECT e.id, e.plan_id, e.number, CAST(e.content AS json) ->> 'title' AS title,
                CAST(e.content AS json) ->> 'period' AS period, e.hash, e.submitted_at, e.due_at, e.frozen_by, e.frozen_at,
                e.published_by, e.published_at, e.withdrawn_by, e.withdrawn_at, e.withdrawal_reason
            FROM plan_edition e
            """;

    /** Newest first. */
    @Query(HEAD + "WHERE e.plan_id = :plan ORDER BY e.number DESC")
    List<Edition> of(long plan);

    @Query(HEAD + "WHERE e.plan_id = :plan ORDER BY e.number DESC LIMIT 1")
    Optional<Edition> newest(long plan);

    @Query(HEAD + "WHERE e.plan_id = :plan AND e.number = :which")
    Optional<Edition> find(long plan, int which);

    @Query("SELECT content FROM plan_edition WHERE id = :id")
    String content(long id);

    /** The newest published edition of every plan that has one, the latest published first. */
    @Query("SELECT * FROM (SELECT DISTINCT ON (head.plan_id) * FROM (" + HEAD + """
            WHERE e.published_at IS NOT NULL) head ORDER BY head.plan_id, head.number DESC) newest
            ORDER BY published_at DESC, id DESC
            """)
    List<Edition> published();

    /**
     * What was published of a plan, of those that it follows and of those that follow it: newest first, the plans in the
     * order in which they follow each other.
     */
    @Query("""
            WITH RECURSIVE before AS (
                SELECT id, follows, 0 AS place FROM plan WHERE id = :plan AND withdrawn_at IS NULL
                UNION ALL
                SELECT p.id, p.follows, b.place - 1 FROM plan p JOIN before b ON p.id = b.follows
                WHERE p.withdrawn_at IS NULL
            ), after AS (
                SELECT id, 0 AS place FROM plan WHERE id = :plan AND withdrawn_at IS NULL
                UNION ALL
                SELECT p.id, a.place + 1 FROM plan p JOIN after a ON p.follows = a.id WHERE p.withdrawn_at IS NULL
            ), chain AS (SELECT id, place FROM before UNION SELECT id, place FROM after)
            """ + HEAD + """
            JOIN chain c ON c.id = e.plan_id
            WHERE e.published_at IS NOT NULL
            ORDER BY c.place DESC, e.number DESC
            """)
    List<Edition> publishedAround(long plan);

    /** Freezes a plan as its next edition; the plan is locked, so numbers have no gaps. */
    @Query("""
            INSERT INTO plan_edition (plan_id, number, content, hash, submitted_at, due_at, frozen_by, frozen_at)
            SELECT :plan, coalesce(max(number), 0) + 1, :frozen, :digest, CAST(:submitted AS timestamptz),
                CAST(:due AS timestamptz), :by, :now
            FROM plan_edition WHERE plan_id = :plan
            """)
    void add(
            long plan, String frozen, String digest, @Nullable Instant submitted, @Nullable Instant due, String by,
            Instant now);

    @Query("UPDATE plan_edition SET published_by = :by, published_at = :now WHERE id = :id")
    void publish(long id, String by, Instant now);

    @Query("""
            UPDATE plan_edition SET withdrawn_by = :by, withdrawn_at = :now, withdrawal_reason = :why
            WHERE id = :id AND withdrawn_at IS NULL
            """)
    void withdraw(long id, String why, String by, Instant now);
}
