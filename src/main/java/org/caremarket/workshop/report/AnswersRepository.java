package org.caremarket.workshop.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Answers as lines of files, in the schema of the council whose scope is open: first their order, then a page at a time. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswersRepository extends GenericRepository<SaidRow, Long> {

    /** Every answer that stands, as they came. */
    @Query("""
            SELECT answer.id
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            WHERE response.workshop_id = :workshop AND response.withdrawn_at IS NULL AND answer.withdrawn_at IS NULL
            ORDER BY answer.response_id, answer.id
            """)
    List<AnswerKey> all(long workshop);

    /**
     * Those that may be quoted, by question. Within it they stand in the order of what is shown of them and of nothing
     * else: two lines beside each other must not tell that one organisation said both.
     */
    @Query("""
            SELECT answer.id
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            LEFT JOIN workshop_question question ON question.id = answer.question_id
            LEFT JOIN workshop_section section ON section.id = question.section_id
            WHERE response.workshop_id = :workshop AND response.withdrawn_at IS NULL AND answer.withdrawn_at IS NULL
                AND answer.quoting IN ('ANONYMOUS', 'NAMED')
            ORDER BY section.position NULLS LAST, section.id, question.position, question.id,
                CASE WHEN answer.quoting = 'NAMED' THEN response.organisation END NULLS LAST,
                answer.text, answer.agreement, answer.choices, answer.scale, answer.id
            """)
    List<AnswerKey> quotable(long workshop);

    /** In no order. */
    @Query("""
            SELECT answer.id, answer.response_id, response.channel, response.heard_on, response.organisation,
                ARRAY(SELECT segment FROM contact_segment own WHERE own.contact_id = response.contact_id ORDER BY segment)
                    AS segments,
                contact.size, answer.question_id, answer.agreement, answer.text, answer.choices, answer.scale, answer.quoting,
                coalesce((SELECT string_agg(theme.name, '; ' ORDER BY lower(theme.name))
                    FROM workshop_tag tag JOIN workshop_theme theme ON theme.id = tag.theme_id
                    WHERE tag.answer_id = answer.id), '') AS themes
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            LEFT JOIN contact ON contact.id = response.contact_id
            WHERE answer.id = ANY (CAST(:answers AS bigint[]))
                AND answer.withdrawn_at IS NULL AND response.withdrawn_at IS NULL
            """)
    List<SaidRow> these(Long[] answers);

    /** Which organisations answered which question, each once for every name and contact. */
    @Query("""
            SELECT DISTINCT coalesce(answer.question_id, 0) AS question_id, contact.organisation_key, response.organisation
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            LEFT JOIN contact ON contact.id = response.contact_id
            WHERE response.workshop_id = :workshop AND response.withdrawn_at IS NULL AND answer.withdrawn_at IS NULL
                AND response.organisation IS NOT NULL
            """)
    List<Voice> voices(long workshop);
}
