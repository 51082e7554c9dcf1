package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Figures and their history, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FigureRepository extends GenericRepository<Figure, Long> {

    @Query("SELECT * FROM figure WHERE id = :id AND withdrawn_at IS NULL")
    Optional<Figure> find(long id);

    /** The same; until the commit nobody else gets it this way. */
    @Query("SELECT * FROM figure WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<Figure> lock(long id);

    @Query("SELECT * FROM figure WHERE id IN (:ids) AND withdrawn_at IS NULL")
    List<Figure> these(Collection<Long> ids);

    /** Several of them, always locked in the same order. */
    @Query("SELECT * FROM figure WHERE id IN (:ids) AND withdrawn_at IS NULL ORDER BY id FOR UPDATE")
    List<Figure> lockAll(Collection<Long> ids);

    @Query("""
            SELECT * FROM figure
            WHERE indicator = :code AND area = :about AND period = :during AND source = :from AND withdrawn_at IS NULL
            """)
    Optional<Figure> of(String code, String about, String during, String from);

    /** Everything recorded, of every indicator and area; ordered in the same way as {@link #ofArea}. */
    @Query("""
            SELECT * FROM figure
            WHERE withdrawn_at IS NULL
            ORDER BY indicator, area, period_end DESC, period_start DESC,
                     CASE status WHEN 'FINAL' THEN 0 WHEN 'PROVISIONAL' THEN 1 ELSE 2 END, recorded_at DESC, id DESC
            """)
    List<Figure> all();

    /** The sources that gave figures, the newest first. */
    @Query("""
            SELECT source FROM figure WHERE withdrawn_at IS NULL
            GROUP BY source ORDER BY max(recorded_at) DESC, source LIMIT :most
            """)
    List<String> sources(int most);

    /** What a source gave for an area and a period. */
    @Query("""
            SELECT * FROM figure
            WHERE area = :about AND period = :during AND source = :from AND withdrawn_at IS NULL
            """)
    List<Figure> ofSource(String about, String during, String from);

    /** How many figures there are of an indicator. */
    @Introspected
    record Count(String indicator, long figures) {}

    @Query("SELECT indicator, count(*) AS figures FROM figure WHERE withdrawn_at IS NULL GROUP BY indicator")
    List<Count> counts();

    @Query("SELECT count(*) FROM figure WHERE indicator = :code AND withdrawn_at IS NULL")
    long countOf(String code);

    /** Everything recorded of one area, by indicator, newest period first; of several sources the firmest first. */
    @Query("""
            SELECT * FROM figure
            WHERE area = :about AND withdrawn_at IS NULL
            ORDER BY indicator, period_end DESC, period_start DESC,
                     CASE status WHEN 'FINAL' THEN 0 WHEN 'PROVISIONAL' THEN 1 ELSE 2 END, recorded_at DESC, id DESC
            """)
    List<Figure> ofArea(String about);

    /** Everything recorded of one indicator, of every area; ordered in the same way. */
    @Query("""
            SELECT * FROM figure
            WHERE indicator = :code AND withdrawn_at IS NULL
            ORDER BY area, period_end DESC, period_start DESC,
                     CASE status WHEN 'FINAL' THEN 0 WHEN 'PROVISIONAL' THEN 1 ELSE 2 END, recorded_at DESC, id DESC
            """)
    List<Figure> ofIndicator(String code);

    /** Every version of a figure, newest first. */
    @Query("SELECT * FROM figure_revision WHERE id = :id ORDER BY version DESC")
    List<Figure> history(long id);

    @Query("SELECT count(*) FROM figure WHERE withdrawn_at IS NULL")
    long count();

    /** The id of the new figure; null when the source already gives this one. An Optional would be null as well. */
    @Query("""
            INSERT INTO figure (indicator, area, period, period_start, period_end, state, value, numerator, denominator,
                precision, value_to, sample, deviation, providers, largest_share, status, source, link, page, method,
                note, made_up, import_id, recorded_by, recorded_at)
            VALUES (:code, :about, :during, :starts, :ends, :is, CAST(:amount AS numeric), CAST(:upper AS numeric),
                CAST(:lower AS numeric), :exactness, CAST(:amountTo AS numeric), CAST(:many AS int),
                CAST(:spread AS numeric), CAST(:providing AS int), CAST(:largest AS numeric), :firmness, :from, :href,
                :at, :definition, :remark, :invented, CAST(:imported AS bigint), :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(
            String code, String about, String during, LocalDate starts, LocalDate ends, FigureState is,
            @Nullable BigDecimal amount, @Nullable BigDecimal upper, @Nullable BigDecimal lower, Precision exactness,
            @Nullable BigDecimal amountTo, @Nullable Integer many, @Nullable BigDecimal spread,
            @Nullable Integer providing, @Nullable BigDecimal largest, FigureStatus firmness, String from,
            @Nullable String href, @Nullable String at, int definition, String remark, @Nullable String invented,
            @Nullable Long imported, String by, Instant now);

    @Query("""
            UPDATE figure
            SET state = :is, value = CAST(:amount AS numeric), numerator = CAST(:upper AS numeric),
                denominator = CAST(:lower AS numeric), precision = :exactness, value_to = CAST(:amountTo AS numeric),
                sample = CAST(:many AS int), deviation = CAST(:spread AS numeric),
                providers = CAST(:providing AS int), largest_share = CAST(:largest AS numeric), status = :firmness,
                link = :href, page = :at, method = :definition, note = :remark, import_id = CAST(:imported AS bigint),
                version = version + 1, recorded_by = :by, recorded_at = :now
            WHERE id = :id
            """)
    void change(
            long id, FigureState is, @Nullable BigDecimal amount, @Nullable BigDecimal upper,
            @Nullable BigDecimal lower, Precision exactness, @Nullable BigDecimal amountTo, @Nullable Integer many,
            @Nullable BigDecimal spread, @Nullable Integer providing, @Nullable BigDecimal largest,
            FigureStatus firmness, @Nullable String href, @Nullable String at, int definition, String remark,
            @Nullable Long imported, String by, Instant now);

    /** Keeps what the figure is now as a version of its history. */
    @Query("INSERT INTO figure_revision SELECT * FROM figure WHERE id = :id")
    void keep(long id);

    @Query("""
            UPDATE figure
            SET withdrawn_at = :now, version = version + 1, recorded_by = :by, recorded_at = :now
            WHERE id = :id
            """)
    void withdraw(long id, String by, Instant now);
}
