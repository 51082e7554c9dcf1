package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Which actions of delivery plans improve which location, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImprovementRepository extends GenericRepository<ImprovementRepository.Improvement, Long> {

    /** That an action belongs to the improvement plan of a location. */
    @Introspected
    record Improvement(long locationId, long actionId) {}

    @Query("SELECT location_id, action_id FROM location_improvement ORDER BY location_id, action_id")
    List<Improvement> all();

    @Query("SELECT location_id, action_id FROM location_improvement WHERE location_id = :whose ORDER BY action_id")
    List<Improvement> of(long whose);

    @Query("SELECT location_id, action_id FROM location_improvement WHERE action_id = :which ORDER BY location_id")
    List<Improvement> with(long which);

    @Query("""
            INSERT INTO location_improvement (location_id, action_id, added_by, added_at) VALUES (:whose, :which, :by, :now)
            ON CONFLICT DO NOTHING
            """)
    int add(long whose, long which, String by, Instant now);

    @Query("DELETE FROM location_improvement WHERE location_id = :whose AND action_id = :which")
    int remove(long whose, long which);
}
