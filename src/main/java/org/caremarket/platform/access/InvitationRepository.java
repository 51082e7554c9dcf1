package org.caremarket.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** One-time links of the scope that is open; only their fingerprints are kept. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitationRepository extends GenericRepository<Invitation, String> {

    @Query("""
            SELECT i.token_hash, i.person, p.name, p.email
            FROM invitation i
            JOIN person p ON p.id = i.person
            WHERE i.token_hash = :tokenHash AND i.used_at IS NULL AND i.expires_at > :now AND p.active
            """)
    Optional<Invitation> usable(String tokenHash, Instant now);

    @Query("""
            INSERT INTO invitation (token_hash, person, created_at, expires_at)
            VALUES (:tokenHash, :person, :now, :expiresAt)
            """)
    void add(String tokenHash, long person, Instant now, Instant expiresAt);

    /** 1 for the first who uses it; two at once cannot both. */
    @Query("""
            UPDATE invitation
            SET used_at = :now
            WHERE token_hash = :tokenHash AND used_at IS NULL AND expires_at > :now
            """)
    int use(String tokenHash, Instant now);

    /** A new link, or a new password, makes the earlier links worthless. */
    @Query("UPDATE invitation SET used_at = :now WHERE person = :person AND used_at IS NULL")
    void withdrawAll(long person, Instant now);
}
