package org.caremarket.workshop.collation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What answers are about, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TagRepository extends GenericRepository<AnswerTag, Long> {

    @Query("""
            SELECT tag.* FROM workshop_tag tag
            JOIN workshop_answer answer ON answer.id = tag.answer_id
            JOIN workshop_response response ON response.id = answer.response_id
            WHERE response.workshop_id = :workshop
            ORDER BY tag.answer_id, tag.theme_id
            """)
    List<AnswerTag> of(long workshop);

    /** Tags answers of the workshop; one that was tagged already is tagged as it reads now. Gives how many. */
    @Query("""
            INSERT INTO workshop_tag (answer_id, theme_id, answer_version, tagged_by, tagged_at)
            SELECT answer.id, :theme, answer.version, :by, :now
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            WHERE response.workshop_id = :workshop AND answer.id = ANY (CAST(:answers AS bigint[]))
                AND answer.withdrawn_at IS NULL AND response.withdrawn_at IS NULL
            ON CONFLICT (answer_id, theme_id) DO UPDATE
            SET answer_version = excluded.answer_version, tagged_by = excluded.tagged_by, tagged_at = excluded.tagged_at
            """)
    int add(long workshop, Long[] answers, long theme, String by, Instant now);

    @Query("""
            DELETE FROM workshop_tag tag
            USING workshop_answer answer, workshop_response response
            WHERE answer.id = tag.answer_id AND response.id = answer.response_id AND response.workshop_id = :workshop
                AND tag.theme_id = :theme AND tag.answer_id = ANY (CAST(:answers AS bigint[]))
            """)
    int remove(long workshop, Long[] answers, long theme);

    /** Tags with another theme what is tagged with this one; of an answer that has both, the other's stays. */
    @Query("""
            INSERT INTO workshop_tag (answer_id, theme_id, answer_version, tagged_by, tagged_at)
            SELECT answer_id, :other, answer_version, tagged_by, tagged_at FROM workshop_tag WHERE theme_id = :theme
            ON CONFLICT DO NOTHING
            """)
    void copy(long theme, long other);

    @Query("DELETE FROM workshop_tag WHERE theme_id = :theme")
    void clear(long theme);
}
