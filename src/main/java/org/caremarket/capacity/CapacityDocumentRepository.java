package org.caremarket.capacity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Capacity reports as files, in the schema of the council whose scope is open; their bytes only when asked for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CapacityDocumentRepository extends GenericRepository<CapacityDocument, Long> {

    String HEAD = "SELECT id, format, file_name, octet_length(content) AS size, made_by, made_at FROM capacity_document ";

    /** Newest first. */
    @Query(HEAD + "ORDER BY id DESC")
    List<CapacityDocument> all();

    @Query(HEAD + "WHERE id = :which")
    Optional<CapacityDocument> find(long which);

    @Query("SELECT count(*) FROM capacity_document")
    int count();

    @Query("SELECT content FROM capacity_document WHERE id = :which")
    Optional<CapacityDocument.Content> content(long which);

    @Query("""
            INSERT INTO capacity_document (format, file_name, content, made_by, made_at)
            VALUES (:kind, :called, :bytes, :by, :now)
            RETURNING id
            """)
    long add(String kind, String called, byte[] bytes, String by, Instant now);

    @Query("DELETE FROM capacity_document WHERE id = :which")
    int remove(long which);
}
