package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Puts there for tests what other parts of the feature make. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitedRepository extends GenericRepository<Response, Long> {

    @Query("""
            INSERT INTO contact (name, organisation, organisation_key, email, consented_on, consent_how, added_by, added_at,
                changed_by, changed_at)
            VALUES ('A manager', :whose, lower(:whose), :address, DATE '2026-01-01', 'In a form', 'A test', :now, 'A test', :now)
            RETURNING id
            """)
    long contact(String whose, String address, Instant now);

    @Query("""
            INSERT INTO workshop_invitation (workshop_id, contact_id, invited_by, invited_at)
            VALUES (:workshop, :who, 'A test', :now)
            RETURNING id
            """)
    long invite(long workshop, long who, Instant now);

    @Query("""
            INSERT INTO workshop_session (workshop_id, starts_at, ends_at, venue, capacity)
            VALUES (:workshop, :begin, :finish, 'Town Hall', CAST(:places AS int))
            RETURNING id
            """)
    long session(long workshop, Instant begin, Instant finish, @Nullable Integer places);

    @Query("UPDATE workshop SET closes_at = :until WHERE id = :workshop")
    void close(long workshop, Instant until);
}
