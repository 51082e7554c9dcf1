package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invitations to workshops and the links of them, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitationRepository extends GenericRepository<Invitation, Long> {

    @Query("SELECT * FROM workshop_invitation WHERE workshop_id = :workshop ORDER BY id")
    List<Invitation> of(long workshop);

    @Query("SELECT * FROM workshop_invitation WHERE workshop_id = :workshop AND id = :id")
    Optional<Invitation> find(long workshop, long id);

    @Query("SELECT * FROM workshop_invitation WHERE contact_id = :contact ORDER BY id DESC")
    List<Invitation> ofContact(long contact);

    /** The id of the invitation, which may have been made before; null when it was. */
    @Query("""
            INSERT INTO workshop_invitation (workshop_id, contact_id, invited_by, invited_at)
            VALUES (:workshop, :contact, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long workshop, long contact, String by, Instant now);
}
