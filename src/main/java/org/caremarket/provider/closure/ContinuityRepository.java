package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Continuity plans with their steps, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContinuityRepository extends GenericRepository<ContinuityRow, Long> {

    /** Those that go on first, by deadline. */
    @Query("SELECT * FROM continuity_shown ORDER BY closed_on DESC NULLS FIRST, deadline NULLS LAST, id")
    List<ContinuityRow> all();

    @Query("SELECT * FROM continuity_shown WHERE id = :which")
    Optional<ContinuityRow> find(long which);

    @Query("SELECT * FROM continuity_shown WHERE change_id = :exit")
    Optional<ContinuityRow> ofChange(long exit);

    @Query("SELECT id FROM continuity_plan WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("""
            INSERT INTO continuity_plan (change_id, template, template_version, lead, deadline, council_funded, self_funders, nhs,
                other_councils, started_by, started_at, changed_by, changed_at)
            VALUES (:exit, :list, :listVersion, :role, :until, :ours, :own, :health, :others, :by, :now, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long exit, String list, int listVersion, String role, @Nullable LocalDate until, @Nullable Integer ours,
            @Nullable Integer own, @Nullable Integer health, @Nullable Integer others, String by, Instant now);

    @Query("INSERT INTO continuity_step (plan_id, position, part, title, why) VALUES (:plan, :place, :heading, :what, :reason)")
    void addStep(long plan, int place, String heading, String what, String reason);

    @Query("""
            UPDATE continuity_plan SET lead = :role, deadline = CAST(:until AS date), council_funded = CAST(:ours AS int),
                self_funders = CAST(:own AS int), nhs = CAST(:health AS int), other_councils = CAST(:others AS int),
                version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    void change(long which, String role, @Nullable LocalDate until, @Nullable Integer ours, @Nullable Integer own,
            @Nullable Integer health, @Nullable Integer others, String by, Instant now);

    @Query("""
            UPDATE continuity_plan SET closed_on = CAST(:day AS date), lessons = CAST(:learnt AS text), version = version + 1,
                changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    void close(long which, @Nullable LocalDate day, @Nullable String learnt, String by, Instant now);

    @Query("""
            SELECT id, plan_id, position, part, title, why, state, done_on, reason, note, version, changed_by
            FROM continuity_step WHERE plan_id = :plan ORDER BY position
            """)
    List<ContinuityStep> steps(long plan);

    @Query("""
            UPDATE continuity_step SET state = :how, done_on = CAST(:day AS date), reason = CAST(:why AS text), note = :words,
                version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which AND version = :seen
            """)
    int change(long which, String how, @Nullable LocalDate day, @Nullable String why, String words, int seen, String by,
            Instant now);

    @Query("SELECT id, plan_id, on_day, people, recorded_by FROM continuity_move WHERE plan_id = :plan ORDER BY on_day, id")
    List<ContinuityMove> moves(long plan);

    @Query("""
            INSERT INTO continuity_move (plan_id, on_day, people, recorded_by, recorded_at)
            VALUES (:plan, :day, :many, :by, :now) RETURNING id
            """)
    long addMove(long plan, LocalDate day, int many, String by, Instant now);

    @Query("DELETE FROM continuity_move WHERE plan_id = :plan AND id = :which")
    int removeMove(long plan, long which);

    @Query("""
            SELECT id, plan_id, who, on_day, how, by_whom, recorded_by FROM continuity_told
            WHERE plan_id = :plan ORDER BY on_day, id
            """)
    List<ContinuityTold> told(long plan);

    @Query("""
            INSERT INTO continuity_told (plan_id, who, on_day, how, by_whom, recorded_by, recorded_at)
            VALUES (:plan, :whom, :day, :way, :role, :by, :now) RETURNING id
            """)
    long addTold(long plan, String whom, LocalDate day, String way, String role, String by, Instant now);

    @Query("DELETE FROM continuity_told WHERE plan_id = :plan AND id = :which")
    int removeTold(long plan, long which);
}
