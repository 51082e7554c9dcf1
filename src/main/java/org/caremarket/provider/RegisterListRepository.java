package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Finds providers and locations by what is asked for, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegisterListRepository extends GenericRepository<LocationRow, Long> {

    /** The locations that a filter wants, with whether they are open. */
    String WANTED = """
            WITH asked AS (
                SELECT lower(CAST(:words AS text)) AS words, CAST(:segmentOf AS text) AS segment,
                       CAST(:serviceOf AS text) AS service, CAST(:localityOf AS text) AS locality,
                       CAST(:contractOf AS text) AS contract, CAST(:standing AS text) AS standing
            ), stated AS (
                SELECT location_shown.*, CASE WHEN closed_on < :today THEN 'CLOSED' WHEN opened_on > :today THEN 'NOT_YET'
                           ELSE 'OPEN' END AS standing
                FROM location_shown
            ), wanted AS (
                SELECT stated.*
                FROM stated CROSS JOIN asked
                WHERE (asked.words IS NULL OR strpos(lower(concat_ws(' ', stated.name, provider_name, cqc_id,
                           provider_cqc_id, address, postcode)), asked.words) > 0)
                  AND (asked.segment IS NULL
                       OR CASE asked.segment WHEN '-' THEN segments = '{}' ELSE asked.segment = ANY (segments) END)
                  AND (asked.service IS NULL
                       OR CASE asked.service WHEN '-' THEN services = '{}' ELSE asked.service = ANY (services) END)
                  AND (asked.locality IS NULL OR coalesce(stated.locality, '-') = asked.locality)
                  AND (asked.contract IS NULL OR stated.contract = asked.contract)
                  AND (asked.standing IS NULL OR stated.standing = asked.standing)
            )
            """;

    /** Providers with such a location; one without any location only where nothing but words is asked for. */
    String WANTED_PROVIDERS = WANTED + """
            , chosen AS (
                SELECT provider.*
                FROM provider CROSS JOIN asked
                WHERE provider.id IN (SELECT provider_id FROM wanted)
                   OR NOT :narrowed
                      AND (asked.words IS NULL
                           OR strpos(lower(concat_ws(' ', provider.name, cqc_id, brand)), asked.words) > 0)
            )
            """;

    @Query(WANTED + "SELECT * FROM wanted ORDER BY lower(name), id LIMIT :limit OFFSET :offset")
    List<LocationRow> locations(
            @Nullable String words, @Nullable String segmentOf, @Nullable String serviceOf, @Nullable String localityOf,
            @Nullable String contractOf, @Nullable String standing, LocalDate today, int limit, long offset);

    @Query(WANTED + """
            SELECT count(*) AS locations, count(DISTINCT provider_id) AS providers,
                   count(*) FILTER (WHERE standing <> 'OPEN') AS closed,
                   count(*) FILTER (WHERE home) AS homes, count(beds) FILTER (WHERE home) AS homes_stated,
                   coalesce(sum(beds) FILTER (WHERE home), 0) AS beds, count(made_up) AS made_up
            FROM (SELECT wanted.*, standing = 'OPEN'
                      AND services && ARRAY['CARE_HOME_WITH_NURSING', 'CARE_HOME_WITHOUT_NURSING'] AS home
                  FROM wanted) counted
            """)
    RegisterCounts counts(
            @Nullable String words, @Nullable String segmentOf, @Nullable String serviceOf, @Nullable String localityOf,
            @Nullable String contractOf, @Nullable String standing, LocalDate today);

    @Query(WANTED_PROVIDERS + """
            SELECT chosen.id, chosen.name, chosen.cqc_id, chosen.brand, chosen.made_up, chosen.version,
                   count(stated.id) AS locations, count(*) FILTER (WHERE stated.standing = 'OPEN') AS open_locations,
                   count(*) FILTER (WHERE stated.standing = 'OPEN' AND services
                       && ARRAY['CARE_HOME_WITH_NURSING', 'CARE_HOME_WITHOUT_NURSING']) AS homes,
                   sum(beds) FILTER (WHERE stated.standing = 'OPEN') AS beds
            FROM chosen LEFT JOIN stated ON stated.provider_id = chosen.id
            GROUP BY chosen.id, chosen.name, chosen.cqc_id, chosen.brand, chosen.made_up, chosen.version, chosen.name_key
            ORDER BY chosen.name_key, chosen.id
            LIMIT :limit OFFSET :offset
            """)
    List<ProviderSummary> providers(
            @Nullable String words, @Nullable String segmentOf, @Nullable String serviceOf, @Nullable String localityOf,
            @Nullable String contractOf, @Nullable String standing, LocalDate today, boolean narrowed, int limit, long offset);

    @Query(WANTED_PROVIDERS + "SELECT count(*) FROM chosen")
    long countProviders(
            @Nullable String words, @Nullable String segmentOf, @Nullable String serviceOf, @Nullable String localityOf,
            @Nullable String contractOf, @Nullable String standing, LocalDate today, boolean narrowed);
}
