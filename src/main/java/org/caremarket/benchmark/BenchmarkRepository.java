package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * Figures that the login role of the open scope may see: official statistics, what councils published to its groups,
 * and, for a council, its own. Which publications those are the database decides.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BenchmarkRepository extends GenericRepository<Shared, String> {

    /** One indicator of everybody, for a council. Without a group, what was published to any of ours. */
    @Query("""
            SELECT 'PUBLISHED' AS origin, indicator, area, period, method, state, value, numerator, denominator,
                   precision, value_to, sample, deviation, status, source, link, page, note, made_up,
                   published_at AS since, withdrawn_at, withdrawal_reason
            FROM commons.publication
            WHERE indicator = :code AND (group_number = CAST(:shared AS int) OR CAST(:shared AS int) IS NULL)
            UNION ALL
            SELECT 'REFERENCE', figure.indicator, figure.gss_code, figure.period, CAST(figure.method_version AS int),
                   figure.state, figure.value, figure.numerator, figure.denominator, 'EXACT', NULL, NULL, NULL, 'FINAL',
                   source.title || ', ' || source.edition, source.link, NULL, '', NULL, source.loaded_at, NULL,
                   NULL
            FROM commons.reference_figure figure
            JOIN commons.reference_source source ON source.id = figure.source
            WHERE figure.indicator = :code
            UNION ALL
            SELECT 'OWN', indicator, area, period, method, state, value, numerator, denominator, precision, value_to,
                   sample, deviation, status, source, link, page, note, made_up, recorded_at, NULL, NULL
            FROM figure
            WHERE indicator = :code AND area = :ours AND withdrawn_at IS NULL
            ORDER BY since DESC
            """)
    List<Shared> ofIndicator(String code, @Nullable Integer shared, String ours);

    /** The same for a region's analysts, who have no figures of their own. */
    @Query("""
            SELECT 'PUBLISHED' AS origin, indicator, area, period, method, state, value, numerator, denominator,
                   precision, value_to, sample, deviation, status, source, link, page, note, made_up,
                   published_at AS since, withdrawn_at, withdrawal_reason
            FROM commons.publication
            WHERE indicator = :code AND group_number = :shared
            UNION ALL
            SELECT 'REFERENCE', figure.indicator, figure.gss_code, figure.period, CAST(figure.method_version AS int),
                   figure.state, figure.value, figure.numerator, figure.denominator, 'EXACT', NULL, NULL, NULL, 'FINAL',
                   source.title || ', ' || source.edition, source.link, NULL, '', NULL, source.loaded_at, NULL,
                   NULL
            FROM commons.reference_figure figure
            JOIN commons.reference_source source ON source.id = figure.source
            WHERE figure.indicator = :code
            ORDER BY since DESC
            """)
    List<Shared> ofIndicatorForRegion(String code, int shared);

    /** Every indicator of some councils, for a council. */
    @Query("""
            SELECT 'PUBLISHED' AS origin, indicator, area, period, method, state, value, numerator, denominator,
                   precision, value_to, sample, deviation, status, source, link, page, note, made_up,
                   published_at AS since, withdrawn_at, withdrawal_reason
            FROM commons.publication
            WHERE area IN (:areas) AND (group_number = CAST(:shared AS int) OR CAST(:shared AS int) IS NULL)
            UNION ALL
            SELECT 'REFERENCE', figure.indicator, figure.gss_code, figure.period, CAST(figure.method_version AS int),
                   figure.state, figure.value, figure.numerator, figure.denominator, 'EXACT', NULL, NULL, NULL, 'FINAL',
                   source.title || ', ' || source.edition, source.link, NULL, '', NULL, source.loaded_at, NULL,
                   NULL
            FROM commons.reference_figure figure
            JOIN commons.reference_source source ON source.id = figure.source
            WHERE figure.gss_code IN (:areas)
            UNION ALL
            SELECT 'OWN', indicator, area, period, method, state, value, numerator, denominator, precision, value_to,
                   sample, deviation, status, source, link, page, note, made_up, recorded_at, NULL, NULL
            FROM figure
            WHERE area = :ours AND withdrawn_at IS NULL
            ORDER BY since DESC
            """)
    List<Shared> ofAreas(List<String> areas, @Nullable Integer shared, String ours);

    /** The same for a region's analysts. */
    @Query("""
            SELECT 'PUBLISHED' AS origin, indicator, area, period, method, state, value, numerator, denominator,
                   precision, value_to, sample, deviation, status, source, link, page, note, made_up,
                   published_at AS since, withdrawn_at, withdrawal_reason
            FROM commons.publication
            WHERE area IN (:areas) AND group_number = :shared
            UNION ALL
            SELECT 'REFERENCE', figure.indicator, figure.gss_code, figure.period, CAST(figure.method_version AS int),
                   figure.state, figure.value, figure.numerator, figure.denominator, 'EXACT', NULL, NULL, NULL, 'FINAL',
                   source.title || ', ' || source.edition, source.link, NULL, '', NULL, source.loaded_at, NULL,
                   NULL
            FROM commons.reference_figure figure
            JOIN commons.reference_source source ON source.id = figure.source
            WHERE figure.gss_code IN (:areas)
            ORDER BY since DESC
            """)
    List<Shared> ofAreasForRegion(List<String> areas, int shared);
}
