package org.caremarket.provider.closure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Continuity plans as files, in the schema of the council whose scope is open; their bytes only when asked for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContinuityDocumentRepository extends GenericRepository<ContinuityDocument, Long> {

    String HEAD = """
            SELECT id, plan_id, format, file_name, octet_length(content) AS size, made_by, made_at FROM continuity_document
            """;

    @Query(HEAD + "WHERE plan_id = :plan ORDER BY id DESC")
    List<ContinuityDocument> of(long plan);

    @Query(HEAD + "WHERE plan_id = :plan AND id = :which")
    Optional<ContinuityDocument> find(long plan, long which);

    @Query("SELECT count(*) FROM continuity_document WHERE plan_id = :plan")
    int count(long plan);

    @Query("SELECT content FROM continuity_document WHERE id = :which")
    Optional<DocumentContent> content(long which);

    @Query("""
            INSERT INTO continuity_document (plan_id, format, file_name, content, made_by, made_at)
            VALUES (:plan, :kind, :called, :bytes, :by, :now)
            RETURNING id
            """)
    long add(long plan, String kind, String called, byte[] bytes, String by, Instant now);

    @Query("DELETE FROM continuity_document WHERE plan_id = :plan AND id = :which")
    int remove(long plan, long which);
}
