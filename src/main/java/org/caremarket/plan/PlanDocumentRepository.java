package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files made of plans, in the schema of the council whose scope is open; their bytes only when asked for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanDocumentRepository extends GenericRepository<PlanDocument, Long> {

    String HEAD = """
            SELECT d.id, d.plan_id, e.number AS edition, d.format, d.state, d.file_name, octet_length(d.content) AS size,
                d.made_by, d.made_at
            FROM plan_document d LEFT JOIN plan_edition e ON e.id = d.edition_id
            """;

    /** Newest first. */
    @Query(HEAD + "WHERE d.plan_id = :plan ORDER BY d.id DESC")
    List<PlanDocument> of(long plan);

    @Query(HEAD + "WHERE d.plan_id = :plan AND d.id = :which")
    Optional<PlanDocument> find(long plan, long which);

    /** The newest file of an edition in this format. */
    @Query(HEAD + "WHERE d.plan_id = :plan AND e.number = :edition AND d.format = :kind ORDER BY d.id DESC LIMIT 1")
    Optional<PlanDocument> newest(long plan, int edition, String kind);

    @Query("SELECT count(*) FROM plan_document WHERE plan_id = :plan")
    int count(long plan);

    @Query("SELECT content FROM plan_document WHERE id = :which")
    Optional<PlanDocumentContent> content(long which);

    @Query("""
            INSERT INTO plan_document (plan_id, edition_id, format, state, file_name, content, made_by, made_at)
            VALUES (:plan, (SELECT e.id FROM plan_edition e WHERE e.plan_id = :plan AND e.number = CAST(:edition AS int)),
                :kind, :standing, :called, :bytes, :by, :now)
            RETURNING id
            """)
    long add(
            long plan, @Nullable Integer edition, String kind, String standing, String called, byte[] bytes, String by,
            Instant now);

    @Query("DELETE FROM plan_document WHERE plan_id = :plan AND id = :which")
    int remove(long plan, long which);
}
