package org.caremarket.figure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Many figures at once, each statement with their history: what an import writes, and what takes it back. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportedFigureRepository extends GenericRepository<Figure, Long> {

    /** The figures of these sources. */
    @Query("""
            SELECT * FROM figure
            WHERE withdrawn_at IS NULL AND source IN (SELECT json_array_elements_text(CAST(:titles AS json)))
            """)
    List<Figure> ofSources(String titles);

    /** Changes those that are there and say something else. Returns how many. */
    @Query("""
            WITH coming AS (
                SELECT * FROM json_populate_recordset(CAST(NULL AS figure), CAST(:lines AS json))
            ), changed AS (
                UPDATE figure
                SET state = coming.state, value = coming.value, numerator = coming.numerator,
                    denominator = coming.denominator, precision = coming.precision, value_to = coming.value_to,
                    sample = coming.sample, deviation = coming.deviation, providers = coming.providers,
                    largest_share = coming.largest_share, status = coming.status, link = coming.link,
                    page = coming.page, method = coming.method, note = coming.note,
                    import_id = CAST(:imported AS bigint), version = figure.version + 1, recorded_by = :by,
                    recorded_at = :now
                FROM coming
                WHERE figure.indicator = coming.indicator AND figure.area = coming.area
                    AND figure.period = coming.period AND figure.source = coming.source
                    AND figure.withdrawn_at IS NULL
                    AND (figure.state, figure.value, figure.numerator, figure.denominator, figure.precision,
                         figure.value_to, figure.sample, figure.deviation, figure.providers, figure.largest_share,
                         figure.status, figure.link, figure.page, figure.method, figure.note)
                        IS DISTINCT FROM
                        (coming.state, coming.value, coming.numerator, coming.denominator, coming.precision,
                         coming.value_to, coming.sample, coming.deviation, coming.providers, coming.largest_share,
                         coming.status, coming.link, coming.page, coming.method, coming.note)
                RETURNING figure.*
            ), kept AS (
                INSERT INTO figure_revision SELECT * FROM changed RETURNING 1
            )
            SELECT count(*) FROM kept
            """)
    int change(String lines, long imported, String by, Instant now);

    /** Adds those that no source gave yet. Returns how many. */
    @Query("""
            WITH added AS (
                INSERT INTO figure (indicator, area, period, period_start, period_end, state, value, numerator,
                    denominator, precision, value_to, sample, deviation, providers, largest_share, status, source,
                    link, page, method, note, made_up, import_id, recorded_by, recorded_at)
                SELECT indicator, area, period, period_start, period_end, state, value, numerator, denominator,
                    precision, value_to, sample, deviation, providers, largest_share, status, source, link, page,
                    method, note, made_up, CAST(:imported AS bigint), :by, :now
                FROM json_populate_recordset(CAST(NULL AS figure), CAST(:lines AS json))
                ON CONFLICT DO NOTHING
                RETURNING *
            ), kept AS (
                INSERT INTO figure_revision SELECT * FROM added RETURNING 1
            )
            SELECT count(*) FROM kept
            """)
    int add(String lines, long imported, String by, Instant now);

    /** Locks what an import wrote, and says how many of them changed since, or were taken away. */
    @Query("""
            WITH last AS (
                SELECT id, max(version) AS version FROM figure_revision
                WHERE import_id = :imported AND withdrawn_at IS NULL
                GROUP BY id
            ), locked AS (
                SELECT figure.id, figure.version, figure.withdrawn_at FROM figure JOIN last ON last.id = figure.id
                ORDER BY figure.id
                FOR UPDATE OF figure
            )
            SELECT count(*) FROM locked JOIN last USING (id)
            WHERE locked.version <> last.version OR locked.withdrawn_at IS NOT NULL
            """)
    int changedSince(long imported);

    /** Gives figures that an import changed the words back that they had before it. Returns how many. */
    @Query("""
            WITH first AS (
                SELECT id, min(version) AS version FROM figure_revision WHERE import_id = :imported GROUP BY id
            ), restored AS (
                UPDATE figure
                SET state = was.state, value = was.value, numerator = was.numerator, denominator = was.denominator,
                    precision = was.precision, value_to = was.value_to, sample = was.sample,
                    deviation = was.deviation, providers = was.providers, largest_share = was.largest_share,
                    status = was.status, link = was.link, page = was.page, method = was.method, note = was.note,
                    import_id = was.import_id, version = figure.version + 1, recorded_by = :by, recorded_at = :now
                FROM first JOIN figure_revision was ON was.id = first.id AND was.version = first.version - 1
                WHERE figure.id = first.id
                RETURNING figure.*
            ), kept AS (
                INSERT INTO figure_revision SELECT * FROM restored RETURNING 1
            )
            SELECT count(*) FROM kept
            """)
    int restore(long imported, String by, Instant now);

    /** Takes away figures that an import added. Returns how many. */
    @Query("""
            WITH withdrawn AS (
                UPDATE figure
                SET withdrawn_at = :now, version = version + 1, recorded_by = :by, recorded_at = :now
                WHERE withdrawn_at IS NULL AND id IN (
                    SELECT id FROM figure_revision WHERE import_id = :imported AND version = 1)
                RETURNING *
            ), kept AS (
                INSERT INTO figure_revision SELECT * FROM withdrawn RETURNING 1
            )
            SELECT count(*) FROM kept
            """)
    int withdraw(long imported, String by, Instant now);
}
