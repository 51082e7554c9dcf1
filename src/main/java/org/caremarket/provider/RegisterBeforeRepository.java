package org.caremarket.provider;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Keeps how providers and locations were before an import, and finds what refers to them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegisterBeforeRepository extends GenericRepository<LocationRow, Long> {

    /** The import writes the next version. Of a record that it changes twice, the first state counts. */
    @Query("""
            INSERT INTO register_before (import_id, record_kind, record_id, version, content)
            SELECT :imported, 'provider', id, version + 1, to_jsonb(provider)
            FROM provider
            WHERE id = ANY (CAST(:ids AS bigint[]))
            ON CONFLICT (import_id, record_kind, record_id) DO UPDATE SET version = excluded.version
            """)
    void keepProviders(long imported, Long[] ids);

    @Query("""
            INSERT INTO register_before (import_id, record_kind, record_id, version, content)
            SELECT :imported, 'location', id, version + 1, to_jsonb(location_shown)
            FROM location_shown
            WHERE id = ANY (CAST(:ids AS bigint[]))
            ON CONFLICT (import_id, record_kind, record_id) DO UPDATE SET version = excluded.version
            """)
    void keepLocations(long imported, Long[] ids);

    /** Notes records that an import added; {@code recordKind} is provider or location. */
    @Query("""
            INSERT INTO register_before (import_id, record_kind, record_id, version, content)
            SELECT :imported, :recordKind, which, 1, NULL FROM unnest(CAST(:ids AS bigint[])) AS which
            """)
    void noteAdded(long imported, String recordKind, Long[] ids);

    /** The records of a kind that an import added. */
    @Query("""
            SELECT record_id FROM register_before
            WHERE import_id = :imported AND record_kind = :recordKind AND content IS NULL
            ORDER BY record_id
            """)
    List<Long> added(long imported, String recordKind);

    /** How many of the records that an import wrote were changed, merged or removed since. */
    @Query("""
            SELECT count(*)
            FROM register_before before
            LEFT JOIN provider ON before.record_kind = 'provider' AND provider.id = before.record_id
            LEFT JOIN location ON before.record_kind = 'location' AND location.id = before.record_id
            WHERE before.import_id = :imported
              AND coalesce(provider.version, location.version) IS DISTINCT FROM before.version
            """)
    long changedSince(long imported);

    /** What records of a kind were before an import, as lines. */
    @Query("""
            SELECT CAST(coalesce(jsonb_agg(content), '[]') AS text)
            FROM register_before
            WHERE import_id = :imported AND record_kind = :recordKind AND content IS NOT NULL
            """)
    String before(long imported, String recordKind);

    @Query("DELETE FROM register_before WHERE import_id = :imported")
    void forget(long imported);

    /** How many locations these providers have besides some. */
    @Query("""
            SELECT count(*) FROM location
            WHERE provider_id = ANY (CAST(:whose AS bigint[])) AND id <> ALL (CAST(:besides AS bigint[]))
            """)
    long locationsBesides(Long[] whose, Long[] besides);

    /**
     * The tables in which a row refers to one of these records, whatever feature they belong to: the catalogue knows them
     * all. What belongs to a location itself does not count.
     *
     * @param what provider or location
     */
    @Query("""
            SELECT CAST(known.conrelid AS regclass)::text
            FROM pg_constraint known
            JOIN pg_attribute attribute ON attribute.attrelid = known.conrelid AND attribute.attnum = known.conkey[1]
            WHERE known.contype = 'f' AND known.confrelid = to_regclass(:what)
              AND CAST(known.conrelid AS regclass)::text NOT IN ('location_service', 'location_segment')
              AND CAST(query_to_xml(format('SELECT 1 FROM %s WHERE %I = ANY (%L) LIMIT 1', CAST(known.conrelid AS regclass),
                      attribute.attname, CAST(CAST(:ids AS bigint[]) AS text)), false, false, '') AS text) LIKE '%<row%'
            ORDER BY 1
            """)
    List<String> referring(String what, Long[] ids);
}
