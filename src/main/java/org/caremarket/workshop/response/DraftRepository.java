package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What was typed behind links and not sent yet, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRepository extends GenericRepository<DraftRow, Long> {

    @Query("SELECT * FROM workshop_draft WHERE invitation_id = :invited ORDER BY question_id")
    List<DraftRow> of(long invited);

    @Query("""
            INSERT INTO workshop_draft (invitation_id, question_id, agreement, text, choices, scale, quoting, saved_at)
            VALUES (:invited, :asked, CAST(:agreed AS text), :words, :chosen, CAST(:mark AS int), :leave, :now)
            ON CONFLICT (invitation_id, question_id) DO UPDATE
            SET agreement = excluded.agreement, text = excluded.text, choices = excluded.choices, scale = excluded.scale,
                quoting = excluded.quoting, saved_at = excluded.saved_at, version = workshop_draft.version + 1
            """)
    void put(
            long invited, long asked, @Nullable String agreed, String words, String[] chosen, @Nullable Integer mark,
            String leave, Instant now);

    @Query("DELETE FROM workshop_draft WHERE invitation_id = :invited AND question_id = :asked")
    void remove(long invited, long asked);

    @Query("DELETE FROM workshop_draft WHERE invitation_id = :invited")
    void clear(long invited);
}
