package org.caremarket.workshop.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reports of workshops, in the schema of the council whose scope is open; their bytes only when asked for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportDocumentRepository extends GenericRepository<ReportDocument, Long> {

    String HEAD = """
            SELECT id, workshop_id, format, file_name, octet_length(content) AS size, made_by, made_at FROM workshop_document
            """;

    /** Newest first. */
    @Query(HEAD + "WHERE workshop_id = :workshop ORDER BY id DESC")
    List<ReportDocument> of(long workshop);

    @Query(HEAD + "WHERE workshop_id = :workshop AND id = :which")
    Optional<ReportDocument> find(long workshop, long which);

    @Query("SELECT count(*) FROM workshop_document WHERE workshop_id = :workshop")
    int count(long workshop);

    @Query("SELECT content FROM workshop_document WHERE id = :which")
    Optional<ReportContent> content(long which);

    @Query("""
            INSERT INTO workshop_document (workshop_id, format, file_name, content, made_by, made_at)
            VALUES (:workshop, :kind, :called, :bytes, :by, :now)
            RETURNING id
            """)
    long add(long workshop, String kind, String called, byte[] bytes, String by, Instant now);

    @Query("DELETE FROM workshop_document WHERE workshop_id = :workshop AND id = :which")
    int remove(long workshop, long which);
}
