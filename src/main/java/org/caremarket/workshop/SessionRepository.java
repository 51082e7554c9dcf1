package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions of workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<WorkshopSession, Long> {

    @Query("SELECT * FROM workshop_session WHERE workshop_id = :workshop ORDER BY starts_at, id")
    List<WorkshopSession> of(long workshop);

    @Query("SELECT * FROM workshop_session WHERE workshop_id = :workshop AND id = :id")
    Optional<WorkshopSession> find(long workshop, long id);

    @Query("""
            INSERT INTO workshop_session (workshop_id, starts_at, ends_at, venue, online_link, capacity)
            VALUES (:workshop, :starts, :ends, :room, :address, CAST(:places AS int))
            RETURNING id
            """)
    long add(long workshop, Instant starts, Instant ends, String room, String address, @Nullable Integer places);

    @Query("""
            UPDATE workshop_session
            SET starts_at = :starts, ends_at = :ends, venue = :room, online_link = :address,
                capacity = CAST(:places AS int), version = version + 1
            WHERE id = :id
            """)
    void change(long id, Instant starts, Instant ends, String room, String address, @Nullable Integer places);

    @Query("UPDATE workshop_session SET cancelled_at = :now, version = version + 1 WHERE id = :id")
    void cancel(long id, Instant now);
}
