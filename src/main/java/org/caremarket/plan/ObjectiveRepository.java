package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Objectives and what carries them, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ObjectiveRepository extends GenericRepository<Objective, Long> {

    @Query("""
            SELECT id, plan_id, key, position, text, version
            FROM plan_objective
            WHERE plan_id = :plan AND withdrawn_at IS NULL
            ORDER BY key, position, id
            """)
    List<Objective> of(long plan);

    @Query("""
            SELECT id, plan_id, key, position, text, version
            FROM plan_objective
            WHERE plan_id = :plan AND id = :id AND withdrawn_at IS NULL
            """)
    Optional<Objective> find(long plan, long id);

    @Query("""
            SELECT link.objective_id, link.action_id
            FROM plan_objective_action link
            JOIN plan_objective objective ON objective.id = link.objective_id
            WHERE objective.plan_id = :plan AND objective.withdrawn_at IS NULL
            ORDER BY link.objective_id, link.action_id
            """)
    List<ObjectiveLink> links(long plan);

    /** Objectives of all plans that an action carries, those of removed plans left out. */
    @Query("""
            SELECT objective.id, objective.plan_id, objective.key, objective.position, objective.text, objective.version
            FROM plan_objective objective
            JOIN plan_objective_action link ON link.objective_id = objective.id
            JOIN plan ON plan.id = objective.plan_id
            WHERE link.action_id = :action AND objective.withdrawn_at IS NULL AND plan.withdrawn_at IS NULL
            ORDER BY objective.plan_id, objective.key, objective.position, objective.id
            """)
    List<Objective> carriedBy(long action);

    @Query("""
            INSERT INTO plan_objective (plan_id, key, position, text)
            SELECT :plan, :part, coalesce(max(position), 0) + 1, :words
            FROM plan_objective
            WHERE plan_id = :plan AND key = :part
            RETURNING id
            """)
    long add(long plan, String part, String words);

    @Query("UPDATE plan_objective SET text = :words, version = version + 1 WHERE id = :id")
    void change(long id, String words);

    @Query("UPDATE plan_objective SET position = :place WHERE id = :id")
    void place(long id, int place);

    @Query("UPDATE plan_objective SET withdrawn_at = :now, version = version + 1 WHERE id = :id")
    void remove(long id, Instant now);

    @Query("""
            INSERT INTO plan_objective_action (objective_id, action_id, linked_by, linked_at)
            VALUES (:objective, :carrier, :by, :now)
            ON CONFLICT DO NOTHING
            """)
    int link(long objective, long carrier, String by, Instant now);

    @Query("DELETE FROM plan_objective_action WHERE objective_id = :objective AND action_id = :carrier")
    int unlink(long objective, long carrier);

    /** Takes the objectives of one plan over into another, for these sections. */
    @Query("""
            INSERT INTO plan_objective (plan_id, key, position, text)
            SELECT :into, key, position, text
            FROM plan_objective
            WHERE plan_id = :from AND withdrawn_at IS NULL AND key IN (:parts)
            """)
    void carry(long from, long into, List<String> parts);

    /** And then what carries them: places in a section are taken over too, and tell which is which. */
    @Query("""
            INSERT INTO plan_objective_action (objective_id, action_id, linked_by, linked_at)
            SELECT taken.id, link.action_id, :by, :now
            FROM plan_objective taken
            JOIN plan_objective before
                ON before.plan_id = :from AND before.key = taken.key AND before.position = taken.position
                   AND before.withdrawn_at IS NULL
            JOIN plan_objective_action link ON link.objective_id = before.id
            WHERE taken.plan_id = :into
            """)
    void carryLinks(long from, long into, String by, Instant now);

    @Query("""
            SELECT objective.id, objective.plan_id, objective.key, objective.position, objective.text, objective.version
            FROM plan_objective objective
            JOIN plan ON plan.id = objective.plan_id
            WHERE objective.id = ANY (CAST(:ids AS bigint[])) AND objective.withdrawn_at IS NULL AND plan.withdrawn_at IS NULL
            ORDER BY objective.plan_id, objective.key, objective.position, objective.id
            """)
    List<Objective> these(Long[] ids);

    /** Those of all plans, the newest plan's first. */
    @Query("""
            SELECT objective.id, objective.plan_id, objective.key, objective.position, objective.text, objective.version
            FROM plan_objective objective
            JOIN plan ON plan.id = objective.plan_id
            WHERE objective.withdrawn_at IS NULL AND plan.withdrawn_at IS NULL
            ORDER BY objective.plan_id DESC, objective.key, objective.position, objective.id
            """)
    List<Objective> all();
}
