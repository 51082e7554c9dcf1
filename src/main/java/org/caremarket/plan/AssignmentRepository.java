package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is to write which section, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssignmentRepository extends GenericRepository<Assignment, Long> {

    @Query("SELECT * FROM plan_assignment WHERE plan_id = :plan ORDER BY key")
    List<Assignment> of(long plan);

    @Query("SELECT * FROM plan_assignment WHERE plan_id = :plan AND key = :part FOR UPDATE")
    Optional<Assignment> lock(long plan, String part);

    @Query("""
            INSERT INTO plan_assignment (plan_id, key, person_id, assigned_by, assigned_at)
            VALUES (:plan, :part, :person, :by, :now)
            ON CONFLICT (plan_id, key)
            DO UPDATE SET person_id = excluded.person_id, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at
            """)
    void assign(long plan, String part, long person, String by, Instant now);

    @Query("DELETE FROM plan_assignment WHERE plan_id = :plan AND key = :part")
    void free(long plan, String part);
}
