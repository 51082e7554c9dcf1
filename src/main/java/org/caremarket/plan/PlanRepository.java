package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRepository extends GenericRepository<Plan, Long> {

    @Query("SELECT * FROM plan WHERE withdrawn_at IS NULL ORDER BY id DESC LIMIT :limit OFFSET :offset")
    List<Plan> list(int limit, long offset);

    /** Those that somebody has to decide about, the oldest first, at most 20. */
    @Query("""
            SELECT * FROM plan
            WHERE state IN ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED') AND withdrawn_at IS NULL
            ORDER BY id
            LIMIT 20
            """)
    List<Plan> underWay();

    @Query("SELECT count(*) FROM plan WHERE withdrawn_at IS NULL")
    long count();

    @Query("SELECT * FROM plan WHERE id = :id AND withdrawn_at IS NULL")
    Optional<Plan> find(long id);

    /** The same, locked until the commit: states, editions and what follows are decided alone. */
    @Query("SELECT * FROM plan WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<Plan> lock(long id);

    /** The same; others who only write sections go on beside it, and nobody moves the plan meanwhile. */
    @Query("SELECT * FROM plan WHERE id = :id AND withdrawn_at IS NULL FOR SHARE")
    Optional<Plan> hold(long id);

    @Query("SELECT * FROM plan WHERE lower(title) = lower(:called) AND withdrawn_at IS NULL")
    Optional<Plan> titled(String called);

    @Query("SELECT * FROM plan WHERE follows = :id AND withdrawn_at IS NULL")
    Optional<Plan> successor(long id);

    @Query("SELECT EXISTS (SELECT FROM plan_edition WHERE plan_id = :id)")
    boolean hasEditions(long id);

    /** The id of the new plan; null when there is one of that title, or one that follows the same. */
    @Query("""
            INSERT INTO plan (title, period, template, template_version, markets, due_at, follows, source, made_up,
                added_by, added_at)
            VALUES (:called, :years, :form, :formVersion, :about, CAST(:due AS timestamptz), CAST(:after AS bigint),
                :document, :invented, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(
            String called, String years, String form, int formVersion, String[] about, @Nullable Instant due,
            @Nullable Long after, @Nullable String document, @Nullable String invented, String by, Instant now);

    @Query("""
            UPDATE plan
            SET title = :called, period = :years, due_at = CAST(:due AS timestamptz), version = version + 1
            WHERE id = :id
            """)
    void change(long id, String called, String years, @Nullable Instant due);

    @Query("UPDATE plan SET state = :into, version = version + 1 WHERE id = :id")
    void move(long id, PlanState into);

    @Query("""
            UPDATE plan
            SET template = :form, template_version = :formVersion, markets = :about, version = version + 1
            WHERE id = :id
            """)
    void retemplate(long id, String form, int formVersion, String[] about);

    @Query("UPDATE plan SET withdrawn_at = :now, version = version + 1 WHERE id = :id")
    void remove(long id, Instant now);
}
