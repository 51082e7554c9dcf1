package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who came to sessions, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttendanceRepository extends GenericRepository<RegisterRow, Long> {

    @Query("SELECT version, entered_by, entered_at FROM workshop_register WHERE session_id = :session")
    Optional<RegisterRow> find(long session);

    /** Makes the register of a session if there is none: of two who enter it first, both find the same. */
    @Query("""
            INSERT INTO workshop_register (session_id, entered_by, entered_at)
            VALUES (:session, :by, :now)
            ON CONFLICT DO NOTHING
            """)
    void prepare(long session, String by, Instant now);

    @Query("SELECT version, entered_by, entered_at FROM workshop_register WHERE session_id = :session FOR UPDATE")
    RegisterRow lock(long session);

    @Query("SELECT contact_id, organisation FROM workshop_attendee WHERE session_id = :session ORDER BY organisation_key, id")
    List<Attendee> attendees(long session);

    @Query("DELETE FROM workshop_attendee WHERE session_id = :session")
    void clear(long session);

    @Query("""
            INSERT INTO workshop_attendee (session_id, contact_id, organisation, organisation_key)
            SELECT :session, CAST(nullif(coming.contact, '') AS bigint), coming.organisation, coming.key
            FROM unnest(CAST(:contacts AS text[]), CAST(:organisations AS text[]), CAST(:keys AS text[]))
                AS coming (contact, organisation, key)
            """)
    void add(long session, String[] contacts, String[] organisations, String[] keys);

    @Query("""
            UPDATE workshop_register SET version = version + 1, entered_by = :by, entered_at = :now WHERE session_id = :session
            """)
    void entered(long session, String by, Instant now);

    /**
     * Notes with the invitations who was seen: at any session; not seen is only who was expected at one that was entered,
     * or when all that take place were.
     */
    @Query("""
            UPDATE workshop_invitation invitation
            SET attended = CASE
                WHEN EXISTS (SELECT FROM workshop_attendee attendee
                             JOIN workshop_session session ON session.id = attendee.session_id
                             WHERE session.workshop_id = :workshop AND attendee.contact_id = invitation.contact_id) THEN true
                WHEN invitation.session_id IN (SELECT session_id FROM workshop_register WHERE version > 0)
                     OR NOT EXISTS (SELECT FROM workshop_session session
                                    LEFT JOIN workshop_register register ON register.session_id = session.id AND register.version > 0
                                    WHERE session.workshop_id = :workshop AND session.cancelled_at IS NULL
                                        AND register.session_id IS NULL) THEN false
                END
            WHERE workshop_id = :workshop
            """)
    void settle(long workshop);

    /** Those who say that they come to this session, or come and chose none, and have an invitation that stands. */
    @Query("""
            SELECT contact_id
            FROM workshop_invitation
            WHERE workshop_id = :workshop AND revoked_at IS NULL
                AND (coming AND coalesce(session_id, :session) = :session OR CAST(:everybody AS boolean))
            ORDER BY id
            LIMIT :most
            """)
    List<Long> expected(long workshop, long session, boolean everybody, int most);
}
