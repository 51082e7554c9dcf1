package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Next versions of the council's own templates while they are being written, in its schema. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TemplateDraftRepository extends GenericRepository<OwnTemplate, String> {

    @Query("SELECT * FROM plan_template_draft ORDER BY key")
    List<OwnTemplate> all();

    @Query("SELECT * FROM plan_template_draft WHERE key = :named")
    Optional<OwnTemplate> find(String named);

    @Query("SELECT * FROM plan_template_draft WHERE key = :named FOR UPDATE")
    Optional<OwnTemplate> lock(String named);

    /** How many rows were written: none when there is a draft of that key. */
    @Query("""
            INSERT INTO plan_template_draft (key, version, content, written_by, written_at)
            VALUES (:named, :number, :yaml, :by, :now)
            ON CONFLICT DO NOTHING
            """)
    int add(String named, int number, String yaml, String by, Instant now);

    @Query("UPDATE plan_template_draft SET content = :yaml, written_by = :by, written_at = :now WHERE key = :named")
    void change(String named, String yaml, String by, Instant now);

    @Query("DELETE FROM plan_template_draft WHERE key = :named")
    void remove(String named);
}
