package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided about what was said, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DispositionRepository extends GenericRepository<Disposition, Long> {

    @Query("SELECT * FROM workshop_disposition WHERE workshop_id = :workshop ORDER BY id")
    List<Disposition> of(long workshop);

    @Query("""
            SELECT * FROM workshop_disposition
            WHERE workshop_id = :workshop AND (theme_id = CAST(:theme AS bigint) OR answer_id = CAST(:answer AS bigint))
            FOR UPDATE
            """)
    Optional<Disposition> lock(long workshop, @Nullable Long theme, @Nullable Long answer);

    /** The id of the new decision; null when somebody made one meanwhile. */
    @Query("""
            INSERT INTO workshop_disposition
                (workshop_id, theme_id, answer_id, answer_version, decision, reason, decided_by, decided_at)
            VALUES (:workshop, CAST(:theme AS bigint), CAST(:answer AS bigint), CAST(:read AS int), :what, :why, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(
            long workshop, @Nullable Long theme, @Nullable Long answer, @Nullable Integer read, String what, String why,
            String by, Instant now);

    @Query("""
            UPDATE workshop_disposition
            SET decision = :what, reason = :why, answer_version = CAST(:read AS int), decided_by = :by, decided_at = :now,
                version = version + 1
            WHERE id = :id
            """)
    void change(long id, String what, String why, @Nullable Integer read, String by, Instant now);

    @Query("DELETE FROM workshop_disposition WHERE id = :id")
    void remove(long id);

    @Query("SELECT count(*) FROM workshop_disposition WHERE theme_id = :theme")
    long countAbout(long theme);

    /** How many answers in words were said to workshops that were opened, and nobody decided about. */
    @Query("""
            SELECT workshop.id AS workshop_id, workshop.title AS workshop, count(*) AS answers
            FROM workshop
            JOIN workshop_response response ON response.workshop_id = workshop.id AND response.withdrawn_at IS NULL
            JOIN workshop_answer answer ON answer.response_id = response.id AND answer.withdrawn_at IS NULL
            WHERE workshop.withdrawn_at IS NULL AND btrim(answer.text, E' \\t\\r\\n') <> ''
                AND NOT EXISTS (SELECT FROM workshop_disposition own WHERE own.answer_id = answer.id)
                AND NOT EXISTS (
                    SELECT FROM workshop_tag tag
                    JOIN workshop_disposition theme ON theme.theme_id = tag.theme_id AND theme.workshop_id = workshop.id
                    WHERE tag.answer_id = answer.id)
            GROUP BY workshop.id
            ORDER BY workshop.id
            """)
    List<Unanswered> unanswered();
}
