package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Providers, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProviderRepository extends GenericRepository<ProviderRow, Long> {

    String SHOWN = "SELECT id, name, cqc_id, brand, made_up, version FROM provider ";

    @Query(SHOWN + "ORDER BY name_key, id")
    List<ProviderRow> all();

    @Query(SHOWN + "WHERE id = :which")
    Optional<ProviderRow> find(long which);

    @Query(SHOWN + "WHERE id = ANY (CAST(:ids AS bigint[])) ORDER BY name_key, id")
    List<ProviderRow> these(Long[] ids);

    @Query(SHOWN + "WHERE cqc_id = :number")
    Optional<ProviderRow> ofCqc(String number);

    /** Those with one of these numbers, and those without a number of one of these names, the oldest of a name first. */
    @Query(SHOWN + """
            WHERE cqc_id = ANY (CAST(:numbers AS text[])) OR cqc_id IS NULL AND name_key = ANY (CAST(:keys AS text[]))
            ORDER BY id
            """)
    List<ProviderRow> ofNumbersOrKeys(String[] numbers, String[] keys);

    @Query(SHOWN + "WHERE name_key = :key ORDER BY id")
    List<ProviderRow> called(String key);

    /** Null when somebody has the number, also somebody who is being added at the same moment. */
    @Query("""
            INSERT INTO provider (name, name_key, cqc_id, brand, made_up, import_id, added_by, added_at, changed_by, changed_at)
            VALUES (:title, :key, :number, :ofBrand, :pretended, :ofImport, :by, :now, :by, :now)
            ON CONFLICT (cqc_id) DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(String title, String key, @Nullable String number, @Nullable String ofBrand, @Nullable String pretended,
            @Nullable Long ofImport, String by, Instant now);
}
