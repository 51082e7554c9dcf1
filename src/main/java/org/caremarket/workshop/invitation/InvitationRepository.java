package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Invitations to workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitationRepository extends GenericRepository<Invitation, Long> {

    /** Whether who was invited answered: by the link, or by another way that an officer entered. */
    String ANSWERED = """
            EXISTS (SELECT FROM workshop_response response
                    WHERE response.workshop_id = invitation.workshop_id AND response.contact_id = invitation.contact_id
                        AND response.withdrawn_at IS NULL)
            """;

    /** The invitations that a filter wants. */
    String WANTED = "FROM workshop_invitation invitation WHERE workshop_id = :workshop" + """
              AND (CAST(:contacts AS bigint[]) IS NULL OR contact_id = ANY (CAST(:contacts AS bigint[])))
              AND (CAST(:these AS bigint[]) IS NULL OR id = ANY (CAST(:these AS bigint[])))
              AND (CAST(:sessionOf AS bigint) IS NULL OR coming AND session_id = CAST(:sessionOf AS bigint))
              AND CASE CAST(:shown AS text)
                      WHEN 'NOT_ANSWERED' THEN revoked_at IS NULL AND NOT
            """ + ANSWERED + " WHEN 'ANSWERED' THEN " + ANSWERED + """
                      WHEN 'NOT_OPENED' THEN revoked_at IS NULL AND opened_at IS NULL
                      WHEN 'COMING' THEN revoked_at IS NULL AND coming
                      WHEN 'NOT_COMING' THEN NOT coming
                      WHEN 'REVOKED' THEN revoked_at IS NOT NULL
                      ELSE true END
            """;

    @Query("SELECT * FROM workshop_invitation WHERE workshop_id = :workshop ORDER BY id")
    List<Invitation> of(long workshop);

    @Query("SELECT id FROM workshop_invitation WHERE workshop_id = :workshop ORDER BY id")
    List<Long> ids(long workshop);

    @Query("SELECT invitation.* " + WANTED + "ORDER BY id LIMIT :limit OFFSET :offset")
    List<Invitation> list(long workshop, @Nullable Long[] contacts, @Nullable Long[] these, @Nullable Long sessionOf,
            String shown, int limit, long offset);

    @Query("SELECT count(*) " + WANTED)
    long number(long workshop, @Nullable Long[] contacts, @Nullable Long[] these, @Nullable Long sessionOf, String shown);

    @Query("SELECT * FROM workshop_invitation WHERE workshop_id = :workshop AND id = :id")
    Optional<Invitation> find(long workshop, long id);

    @Query("SELECT * FROM workshop_invitation WHERE workshop_id = :workshop AND id = :id FOR UPDATE")
    Optional<Invitation> lock(long workshop, long id);

    @Query("SELECT * FROM workshop_invitation WHERE contact_id = :contact ORDER BY id DESC")
    List<Invitation> ofContact(long contact);

    @Query("SELECT * FROM workshop_invitation WHERE workshop_id = :workshop AND contact_id = ANY (CAST(:contacts AS bigint[])) ORDER BY id")
    List<Invitation> ofContacts(long workshop, Long[] contacts);

    @Query("SELECT * FROM workshop_invitation WHERE id = ANY (CAST(:ids AS bigint[])) ORDER BY id")
    List<Invitation> these(Long[] ids);

    /** Those of these contacts who were asked to anything or came to anything. */
    @Query("""
            SELECT contact_id FROM workshop_invitation WHERE contact_id IN (:contacts)
            UNION
            SELECT contact_id FROM workshop_attendee WHERE contact_id IN (:contacts)
            UNION
            SELECT contact_id FROM workshop_round_contact WHERE contact_id IN (:contacts)
            """)
    List<Long> known(Collection<Long> contacts);

    /** The contacts who answered, were heard by another channel, or came. */
    @Query("""
            SELECT contact_id FROM workshop_response
            WHERE workshop_id = :workshop AND contact_id IS NOT NULL AND withdrawn_at IS NULL
            UNION
            SELECT contact_id FROM workshop_invitation WHERE workshop_id = :workshop AND attended
            UNION
            SELECT contact_id
            FROM workshop_attendee
            JOIN workshop_session session ON session.id = session_id
            WHERE session.workshop_id = :workshop AND contact_id IS NOT NULL
            ORDER BY contact_id
            """)
    List<Long> tookPart(long workshop);

    /** Invites those who were not invited yet; of two who invite at once, one does. Gives the ids of the new invitations. */
    @Query("""
            WITH added AS (
                INSERT INTO workshop_invitation (workshop_id, contact_id, invited_by, invited_at)
                SELECT :workshop, coming.contact, :by, :now
                FROM unnest(CAST(:contacts AS bigint[])) WITH ORDINALITY AS coming (contact, place)
                ORDER BY coming.place
                ON CONFLICT DO NOTHING
                RETURNING id
            )
            SELECT id FROM added ORDER BY id
            """)
    List<Long> add(long workshop, Long[] contacts, String by, Instant now);

    /** Notes a reminder to those who may have one now, and gives their ids: asked twice at once, each gets one. */
    @Query("""
            WITH reminded AS (
                UPDATE workshop_invitation invitation
                SET reminded_at = :now
                WHERE workshop_id = :workshop AND contact_id = ANY (CAST(:contacts AS bigint[])) AND revoked_at IS NULL
                    AND coalesce(reminded_at, invited_at) <= :dayAgo AND NOT
            """ + ANSWERED + """
                RETURNING id
            )
            SELECT id FROM reminded ORDER BY id
            """)
    List<Long> remind(long workshop, Long[] contacts, Instant now, Instant dayAgo);

    @Query("SELECT invitation.id FROM workshop_invitation invitation WHERE id = ANY (CAST(:ids AS bigint[])) AND " + ANSWERED)
    List<Long> answered(Long[] ids);

    @Query("""
            SELECT count(*) FILTER (WHERE revoked_at IS NULL) AS invited,
                   count(*) FILTER (WHERE revoked_at IS NOT NULL) AS revoked,
                   count(*) FILTER (WHERE revoked_at IS NULL AND opened_at IS NOT NULL) AS opened,
                   count(*) FILTER (WHERE revoked_at IS NULL AND coming) AS coming,
                   count(*) FILTER (WHERE revoked_at IS NULL AND NOT coming) AS not_coming,
                   count(*) FILTER (WHERE answered) AS answered,
                   count(*) FILTER (WHERE revoked_at IS NULL AND NOT answered) AS not_answered,
                   count(*) FILTER (WHERE attended) AS attended
            FROM (SELECT invitation.*,
            """ + ANSWERED + """
                AS answered FROM workshop_invitation invitation WHERE workshop_id = :workshop) counted
            """)
    InvitationCounts counts(long workshop);

    @Query("""
            SELECT session_id AS session, count(*) AS number
            FROM workshop_invitation
            WHERE workshop_id = :workshop AND coming AND revoked_at IS NULL AND session_id IS NOT NULL
            GROUP BY session_id
            """)
    List<SessionCount> coming(long workshop);

    @Query("""
            UPDATE workshop_invitation
            SET revoked_at = CAST(:at AS timestamptz), version = version + 1
            WHERE id = :id AND version = :seen
            """)
    int revoke(long id, int seen, @Nullable Instant at);

    /** A link was sent once more; a second click finds another version. */
    @Query("UPDATE workshop_invitation SET version = version + 1 WHERE id = :id AND version = :seen")
    int resent(long id, int seen);
}
