package org.caremarket.platform.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** What columns were taken for, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MappingRepository extends GenericRepository<Import, Long> {

    @Query("""
            SELECT CAST(choices AS text) AS choices, file_name, remembered_by, remembered_at
            FROM import_mapping
            WHERE kind = :kindName AND signature = :headings
            """)
    Optional<Mapping> find(String kindName, String headings);

    @Query("""
            INSERT INTO import_mapping (kind, signature, choices, file_name, remembered_by, remembered_at)
            VALUES (:kindName, :headings, CAST(:columns AS jsonb), :name, :by, :at)
            ON CONFLICT (kind, signature) DO UPDATE
            SET choices = EXCLUDED.choices, file_name = EXCLUDED.file_name, remembered_by = EXCLUDED.remembered_by,
                remembered_at = EXCLUDED.remembered_at
            """)
    void keep(String kindName, String headings, String columns, String name, String by, Instant at);
}
