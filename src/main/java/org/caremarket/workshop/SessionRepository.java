package org.caremarket.workshop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Sessions of workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<WorkshopSession, Long> {

    @Query("SELECT * FROM workshop_session WHERE workshop_id = :workshop ORDER BY starts_at, id")
    List<WorkshopSession> of(long workshop);

    @Query("SELECT * FROM workshop_session WHERE workshop_id = :workshop AND id = :id")
    Optional<WorkshopSession> find(long workshop, long id);
}
