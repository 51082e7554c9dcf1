package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/**
 * Writes providers and locations, one or many in one statement. {@code lines} are {@link ProviderLine}s or
 * {@link LocationLine}s as JSON; ids come back in the order of the lines.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegisterWritingRepository extends GenericRepository<LocationRow, Long> {

    String PROVIDERS = """
            WITH coming AS (
                SELECT * FROM json_to_recordset(CAST(:lines AS json)) AS line (id bigint, name text, name_key text,
                    cqc_id text, brand text, made_up text)
            )""";

    /** A new location has no id yet: it is known by its place among the lines, in which order ids are given out. */
    String LOCATIONS = """
            WITH coming AS (
                SELECT * FROM ROWS FROM (json_to_recordset(CAST(:lines AS json)) AS (id bigint, provider_id bigint,
                    name text, cqc_id text, address text, postcode text, services text[], segments text[], locality text,
                    beds int, hours_a_week numeric, contract text, opened_on date, closed_on date, made_up text))
                WITH ORDINALITY AS line (id, provider_id, name, cqc_id, address, postcode, services, segments, locality,
                    beds, hours_a_week, contract, opened_on, closed_on, made_up, place)
            )""";

    /** What a location that was written has besides: these services and segments, and no others. */
    String AND_WHAT_BELONGS = """
            , fewer_services AS (
                DELETE FROM location_service USING written
                WHERE location_id = written.id AND service <> ALL (written.services)
            ), fewer_segments AS (
                DELETE FROM location_segment USING written
                WHERE location_id = written.id AND segment <> ALL (written.segments)
            ), services AS (
                INSERT INTO location_service (location_id, service) SELECT id, unnest(services) FROM written
                ON CONFLICT DO NOTHING
            ), segments AS (
                INSERT INTO location_segment (location_id, segment) SELECT id, unnest(segments) FROM written
                ON CONFLICT DO NOTHING
            )
            SELECT id FROM written ORDER BY place
            """;

    @Query(PROVIDERS + """
            , added AS (
                INSERT INTO provider (name, name_key, cqc_id, brand, made_up, import_id, added_by, added_at, changed_by,
                    changed_at)
                SELECT name, name_key, cqc_id, brand, made_up, CAST(:imported AS bigint), :by, :now, :by, :now
                FROM coming
                RETURNING id
            )
            SELECT id FROM added ORDER BY id
            """)
    List<Long> addProviders(String lines, @Nullable Long imported, String by, Instant now);

    @Query(PROVIDERS + """
            , changed AS (
                UPDATE provider
                SET name = coming.name, name_key = coming.name_key, cqc_id = coming.cqc_id, brand = coming.brand,
                    version = provider.version + 1, changed_by = :by, changed_at = :now
                FROM coming
                WHERE provider.id = coming.id
                RETURNING provider.id
            )
            SELECT id FROM changed
            """)
    List<Long> changeProviders(String lines, String by, Instant now);

    @Query(LOCATIONS + """
            , added AS (
                INSERT INTO location (provider_id, name, cqc_id, address, postcode, locality, beds, hours_a_week, contract,
                    opened_on, closed_on, made_up, import_id, added_by, added_at, changed_by, changed_at)
                SELECT provider_id, name, cqc_id, address, postcode, locality, beds, hours_a_week, contract, opened_on,
                    closed_on, made_up, CAST(:imported AS bigint), :by, :now, :by, :now
                FROM coming
                ORDER BY place
                RETURNING id
            ), numbered AS (
                SELECT id, row_number() OVER (ORDER BY id) AS place FROM added
            ), written AS (
                SELECT numbered.id, place, coming.services, coming.segments FROM numbered JOIN coming USING (place)
            )
            """ + AND_WHAT_BELONGS)
    List<Long> addLocations(String lines, @Nullable Long imported, String by, Instant now);

    @Query(LOCATIONS + """
            , changed AS (
                UPDATE location
                SET provider_id = coming.provider_id, name = coming.name, cqc_id = coming.cqc_id,
                    address = coming.address, postcode = coming.postcode, locality = coming.locality, beds = coming.beds,
                    hours_a_week = coming.hours_a_week, contract = coming.contract, opened_on = coming.opened_on,
                    closed_on = coming.closed_on, version = location.version + 1, changed_by = :by, changed_at = :now
                FROM coming
                WHERE location.id = coming.id
                RETURNING location.id
            ), written AS (
                SELECT changed.id, place, coming.services, coming.segments FROM changed JOIN coming ON coming.id = changed.id
            )
            """ + AND_WHAT_BELONGS)
    List<Long> changeLocations(String lines, String by, Instant now);

    @Query("SELECT id FROM provider WHERE id = :which FOR UPDATE")
    @Nullable Long lockProvider(long which);

    @Query("SELECT id FROM location WHERE id = :which FOR UPDATE")
    @Nullable Long lockLocation(long which);

    @Query("DELETE FROM provider WHERE id = ANY (CAST(:ids AS bigint[]))")
    int removeProviders(Long[] ids);

    @Query("DELETE FROM location WHERE id = ANY (CAST(:ids AS bigint[]))")
    int removeLocations(Long[] ids);
}
