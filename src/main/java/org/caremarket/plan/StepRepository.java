package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of plans from state to state, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRepository extends GenericRepository<PlanStep, Long> {

    /** Newest first. */
    @Query("SELECT * FROM plan_step WHERE plan_id = :plan ORDER BY id DESC")
    List<PlanStep> of(long plan);

    @Query("SELECT * FROM plan_step WHERE plan_id = :plan ORDER BY id DESC LIMIT 1")
    Optional<PlanStep> newest(long plan);

    @Query("""
            INSERT INTO plan_step (plan_id, from_state, to_state, reason, person_id, taken_by, taken_at)
            VALUES (:plan, :before, :after, :why, CAST(:person AS bigint), :by, :now)
            """)
    void add(long plan, PlanState before, PlanState after, String why, @Nullable Long person, String by, Instant now);
}
