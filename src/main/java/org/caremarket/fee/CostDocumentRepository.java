package org.caremarket.fee;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents of the cost-of-care position, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CostDocumentRepository extends GenericRepository<CostDocument, Long> {

    String HEAD = """
            SELECT id, exercise_id, format, file_name, octet_length(content) AS size, made_by, made_at FROM cost_document
            """;

    @Query(HEAD + "WHERE exercise_id = :exercise ORDER BY id DESC")
    List<CostDocument> of(long exercise);

    @Query(HEAD + "WHERE exercise_id = :exercise AND id = :which")
    Optional<CostDocument> find(long exercise, long which);

    @Query("SELECT content FROM cost_document WHERE id = :which")
    Optional<CostContent> content(long which);

    @Query("""
            INSERT INTO cost_document (exercise_id, format, file_name, content, made_by, made_at)
            VALUES (:exercise, :kind, :called, :bytes, :by, :now)
            RETURNING id
            """)
    long add(long exercise, String kind, String called, byte[] bytes, String by, Instant now);

    @Query("DELETE FROM cost_document WHERE exercise_id = :exercise AND id = :which")
    int remove(long exercise, long which);
}
