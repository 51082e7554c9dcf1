package org.caremarket.workshop.collation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What decisions changed in plans and which actions carry them, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChainRepository extends GenericRepository<ChangedSection, Long> {

    /** Decisions with how many organisations asked for what was decided. */
    String ORIGIN = """
            SELECT disposition.id AS disposition_id, disposition.workshop_id, workshop.title AS workshop,
                workshop.published_at IS NOT NULL AS published, disposition.theme_id, theme.name AS theme,
                disposition.answer_id, disposition.decision, section.key AS key, section.version AS version,
                coalesce(section.words, '') AS words
            FROM workshop_disposition disposition
            JOIN workshop ON workshop.id = disposition.workshop_id
            LEFT JOIN workshop_theme theme ON theme.id = disposition.theme_id
            """;

    @Query("""
            SELECT section.* FROM workshop_disposition_section section
            JOIN workshop_disposition disposition ON disposition.id = section.disposition_id
            WHERE disposition.workshop_id = :workshop
            ORDER BY section.disposition_id, section.plan_id, section.key, section.version
            """)
    List<ChangedSection> sections(long workshop);

    @Query("""
            SELECT link.* FROM workshop_disposition_action link
            JOIN workshop_disposition disposition ON disposition.id = link.disposition_id
            WHERE disposition.workshop_id = :workshop
            ORDER BY link.disposition_id, link.action_id
            """)
    List<CarryingAction> actions(long workshop);

    @Query(ORIGIN + """
            JOIN workshop_disposition_action link ON link.disposition_id = disposition.id
            LEFT JOIN workshop_disposition_section section ON false
            WHERE link.action_id = :action
            ORDER BY disposition.id
            """)
    List<Origin> ofAction(long action);

    @Query(ORIGIN + """
            JOIN workshop_disposition_section section ON section.disposition_id = disposition.id
            WHERE section.plan_id = :plan
            ORDER BY section.key, section.version, disposition.id
            """)
    List<Origin> ofPlan(long plan);

    @Query("""
            INSERT INTO workshop_disposition_section (disposition_id, plan_id, key, version, words)
            VALUES (:disposition, :plan, :part, :number, :changed)
            """)
    void addSection(long disposition, long plan, String part, int number, String changed);

    @Query("""
            DELETE FROM workshop_disposition_section
            WHERE disposition_id = :disposition AND plan_id = :plan AND key = :part AND version = :number
            """)
    int removeSection(long disposition, long plan, String part, int number);

    @Query("""
            INSERT INTO workshop_disposition_action (disposition_id, action_id) VALUES (:disposition, :action)
            ON CONFLICT DO NOTHING
            """)
    void addAction(long disposition, long action);

    @Query("DELETE FROM workshop_disposition_action WHERE disposition_id = :disposition AND action_id = :action")
    int removeAction(long disposition, long action);

    /** Which organisations said what these decisions are about, each once for every name and contact. */
    @Query("""
            SELECT DISTINCT disposition.id AS disposition_id, contact.organisation_key, response.organisation
            FROM workshop_disposition disposition
            JOIN workshop_response response ON response.workshop_id = disposition.workshop_id
                AND response.withdrawn_at IS NULL AND response.organisation IS NOT NULL
            JOIN workshop_answer answer ON answer.response_id = response.id AND answer.withdrawn_at IS NULL
            LEFT JOIN contact ON contact.id = response.contact_id
            WHERE disposition.id = ANY (CAST(:dispositions AS bigint[]))
                AND (answer.id = disposition.answer_id OR EXISTS (
                    SELECT FROM workshop_tag tag WHERE tag.answer_id = answer.id AND tag.theme_id = disposition.theme_id))
            """)
    List<Speaker> speakers(Long[] dispositions);
}
