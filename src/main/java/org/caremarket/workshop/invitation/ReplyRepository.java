package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What providers say about coming, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyRepository extends GenericRepository<Invitation, Long> {

    /** How many say that they come to a session. */
    @Introspected
    record Taken(long session, long places) {}

    /** Locked until the commit: two devices behind one link go one after the other. */
    @Query("SELECT * FROM workshop_invitation WHERE id = :which AND revoked_at IS NULL FOR UPDATE")
    Optional<Invitation> lock(long which);

    /** Nobody else takes a place in it until the commit. */
    @Query("SELECT id FROM workshop_session WHERE id = :which FOR UPDATE")
    Optional<Long> lockSession(long which);

    @Query("""
            SELECT session_id AS session, count(*) AS places
            FROM workshop_invitation
            WHERE workshop_id = :workshop AND coming AND session_id IS NOT NULL AND revoked_at IS NULL AND id <> :besides
            GROUP BY session_id
            """)
    List<Taken> taken(long workshop, long besides);

    @Query("""
            UPDATE workshop_invitation
            SET coming = CAST(:says AS boolean), session_id = CAST(:which AS bigint), access_needs = :needs,
                version = version + 1
            WHERE id = :invited
            """)
    void say(long invited, @Nullable Boolean says, @Nullable Long which, String needs);

    /** Written now and then only: a page that is read must not become a change each time. */
    @Query("""
            UPDATE workshop_invitation
            SET opened_at = coalesce(opened_at, :now), seen_at = :now
            WHERE id = :invited AND (seen_at IS NULL OR seen_at < :before)
            """)
    void seen(long invited, Instant now, Instant before);
}
