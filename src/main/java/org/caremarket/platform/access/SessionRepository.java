package org.caremarket.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Sessions in the scope that is open. Times are the caller's, so that tests need not wait. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<Session, String> {

    /** The session if it may be used now, with the person as they are at this moment: asked at every request. */
    @Query("""
            SELECT s.secret_hash, s.person, p.name, p.email, p.role, s.last_seen, s.expires_at
            FROM session s
            JOIN person p ON p.id = s.person
            WHERE s.secret_hash = :secretHash AND s.via = :via AND p.active
              AND s.ended_at IS NULL AND s.expires_at > :now
              AND (s.via = 'API' OR s.last_seen > :idleSince)
            """)
    Optional<Session> live(String secretHash, String via, Instant now, Instant idleSince);

    @Query("UPDATE session SET last_seen = :now WHERE secret_hash = :secretHash AND last_seen < :now")
    void touch(String secretHash, Instant now);

    @Query("""
            INSERT INTO session (secret_hash, person, via, created_at, last_seen, expires_at)
            VALUES (:secretHash, :person, :via, :now, :now, :expiresAt)
            """)
    void start(String secretHash, long person, String via, Instant now, Instant expiresAt);

    @Query("UPDATE session SET ended_at = :now WHERE secret_hash = :secretHash AND ended_at IS NULL")
    int end(String secretHash, Instant now);

    /** Ends every session of the person but one; an empty name of the one ends all. */
    @Query("""
            UPDATE session
            SET ended_at = :now
            WHERE person = :person AND ended_at IS NULL AND secret_hash <> :but
            """)
    void endAll(long person, String but, Instant now);

    /** The audit trail tells who signed in and when; dead sessions need not be kept for it. */
    @Query("DELETE FROM session WHERE expires_at < :before")
    void forget(Instant before);
}
