package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Responses to workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResponseRepository extends GenericRepository<Response, Long> {

    @Query("SELECT * FROM workshop_response WHERE workshop_id = :workshop AND withdrawn_at IS NULL ORDER BY id")
    List<Response> of(long workshop);

    @Query("SELECT * FROM workshop_response WHERE workshop_id = :workshop AND id = :id AND withdrawn_at IS NULL")
    Optional<Response> find(long workshop, long id);

    @Query("SELECT * FROM workshop_response WHERE invitation_id = :invitation AND withdrawn_at IS NULL")
    Optional<Response> sent(long invitation);

    @Query("SELECT * FROM workshop_response WHERE invitation_id = :invitation FOR UPDATE")
    Optional<Response> lock(long invitation);

    @Query("""
            INSERT INTO workshop_response (workshop_id, channel, contact_id, organisation, heard_on, entered_by, entered_at)
            VALUES (:workshop, :how, CAST(:who AS bigint), CAST(:whose AS text), :day, :by, :now)
            RETURNING id
            """)
    long enter(
            long workshop, Channel how, @Nullable Long who, @Nullable String whose, LocalDate day, String by, Instant now);

    /** Makes the response of a link if there is none yet: of two that are sent at once, one makes it. */
    @Query("""
            INSERT INTO workshop_response (workshop_id, channel, invitation_id, contact_id, organisation, heard_on, entered_at)
            VALUES (:workshop, 'LINK', :invitation, :who, :whose, :day, :now)
            ON CONFLICT DO NOTHING
            """)
    void prepare(long workshop, long invitation, long who, String whose, LocalDate day, Instant now);

    @Query("""
            UPDATE workshop_response
            SET heard_on = :day, entered_at = :now, version = version + 1, withdrawn_at = NULL
            WHERE id = :id
            """)
    void sentAgain(long id, LocalDate day, Instant now);

    /** Locked until the commit: what is entered for somebody is changed by one officer at a time. */
    @Query("SELECT * FROM workshop_response WHERE workshop_id = :workshop AND id = :one AND withdrawn_at IS NULL FOR UPDATE")
    Optional<Response> lockOne(long workshop, long one);

    @Query("""
            UPDATE workshop_response
            SET channel = :how, contact_id = CAST(:who AS bigint), organisation = CAST(:whose AS text), heard_on = :day,
                version = version + 1
            WHERE id = :one
            """)
    void change(long one, Channel how, @Nullable Long who, @Nullable String whose, LocalDate day);

    @Query("UPDATE workshop_response SET withdrawn_at = :now, version = version + 1 WHERE id = :one")
    void withdraw(long one, Instant now);
}
