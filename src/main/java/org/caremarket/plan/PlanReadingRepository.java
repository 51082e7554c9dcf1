package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents that were read for plans, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanReadingRepository extends GenericRepository<PlanReading, Long> {

    /** Newest first, without their texts. */
    @Query("""
            SELECT id, plan_id, file_name, '' AS parts, CAST(NULL AS text) AS choices, state, read_by, read_at, version
            FROM plan_reading WHERE plan_id = :plan ORDER BY id DESC
            """)
    List<PlanReading> of(long plan);

    @Query("SELECT * FROM plan_reading WHERE plan_id = :plan AND id = :which")
    Optional<PlanReading> find(long plan, long which);

    /** The same, locked until the commit: it is decided alone. */
    @Query("SELECT * FROM plan_reading WHERE plan_id = :plan AND id = :which FOR UPDATE")
    Optional<PlanReading> lock(long plan, long which);

    @Query("SELECT count(*) FROM plan_reading WHERE plan_id = :plan")
    int count(long plan);

    @Query("""
            INSERT INTO plan_reading (plan_id, file_name, parts, read_by, read_at)
            VALUES (:plan, :called, :content, :by, :now)
            RETURNING id
            """)
    long add(long plan, String called, String content, String by, Instant now);

    @Query("UPDATE plan_reading SET choices = :decided, state = :into, version = version + 1 WHERE id = :which")
    void decide(long which, String decided, String into);
}
