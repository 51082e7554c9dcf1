package org.caremarket.workshop.invitation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Links of invitations, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRepository extends GenericRepository<Invitation, Long> {

    /** Adds links; of each the fingerprint and the invitation stand at the same place. */
    @Query("""
            INSERT INTO workshop_link (fingerprint, invitation_id, made_at, expires_at)
            SELECT coming.print, coming.invitation, :now, :until
            FROM unnest(CAST(:prints AS text[]), CAST(:invitations AS bigint[])) AS coming (print, invitation)
            """)
    void add(String[] prints, Long[] invitations, Instant now, Instant until);

    @Query("""
            SELECT invitation.*
            FROM workshop_invitation invitation
            JOIN workshop_link link ON link.invitation_id = invitation.id
            WHERE link.fingerprint = :print AND link.expires_at > :now AND link.revoked_at IS NULL
                AND invitation.revoked_at IS NULL
            """)
    Optional<Invitation> find(String print, Instant now);

    @Query("UPDATE workshop_link SET revoked_at = :now WHERE invitation_id = :invitation AND revoked_at IS NULL")
    void revoke(long invitation, Instant now);

    /** Lets the links of a workshop that still work do so until then, if that is longer. */
    @Query("""
            UPDATE workshop_link
            SET expires_at = :until
            FROM workshop_invitation invitation
            WHERE invitation.id = workshop_link.invitation_id AND invitation.workshop_id = :workshop
                AND workshop_link.revoked_at IS NULL AND workshop_link.expires_at < :until
            """)
    void extend(long workshop, Instant until);
}
