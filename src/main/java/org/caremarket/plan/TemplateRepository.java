package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The council's own templates, in its schema. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TemplateRepository extends GenericRepository<OwnTemplate, String> {

    @Query("SELECT DISTINCT ON (key) * FROM plan_template ORDER BY key, version DESC")
    List<OwnTemplate> newest();

    @Query("SELECT * FROM plan_template WHERE key = :named ORDER BY version DESC LIMIT 1")
    Optional<OwnTemplate> newest(String named);

    @Query("SELECT * FROM plan_template WHERE key = :named ORDER BY version DESC")
    List<OwnTemplate> versions(String named);

    @Query("SELECT * FROM plan_template WHERE key = :named AND version = :number")
    Optional<OwnTemplate> find(String named, int number);

    /** How many rows were written: none when the version is there already. */
    @Query("""
            INSERT INTO plan_template (key, version, content, written_by, written_at)
            VALUES (:named, :number, :yaml, :by, :now)
            ON CONFLICT DO NOTHING
            """)
    int add(String named, int number, String yaml, String by, Instant now);
}
