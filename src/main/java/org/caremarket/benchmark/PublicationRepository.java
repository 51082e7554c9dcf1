package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.Precision;

/** What the council whose scope is open published itself. Of others' rows there is nothing here. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublicationRepository extends GenericRepository<Publication, Long> {

    /** Until the commit nobody else of this council publishes. */
    @Query("SELECT only_row FROM publishing_turn FOR UPDATE")
    boolean takeTurn();

    @Query("SELECT * FROM commons.publication WHERE id = :id AND council_role = session_user")
    Optional<Publication> find(long id);

    /** The same, if it stands; until the commit nobody else withdraws it. */
    @Query("""
            SELECT * FROM commons.publication
            WHERE id = :id AND council_role = session_user AND withdrawn_at IS NULL FOR UPDATE
            """)
    Optional<Publication> lock(long id);

    /** What stands in any group, by group and indicator, newest period first. */
    @Query("""
            SELECT * FROM commons.publication
            WHERE council_role = session_user AND withdrawn_at IS NULL
            ORDER BY group_number, indicator, period_end DESC, period_start DESC
            """)
    List<Publication> standing();

    /** What was taken back, newest first; without what a newer version took the place of. */
    @Query("""
            SELECT * FROM commons.publication
            WHERE council_role = session_user AND withdrawn_at IS NOT NULL AND withdrawal_reason <> :replaced
            ORDER BY withdrawn_at DESC, id DESC
            LIMIT :most
            """)
    List<Publication> withdrawn(String replaced, int most);

    /** All that was ever published, newest first. */
    @Query("""
            SELECT * FROM commons.publication
            WHERE council_role = session_user
            ORDER BY published_at DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Publication> history(int limit, long offset);

    /** The figures that a group sees or saw, in whichever version. */
    @Query("SELECT DISTINCT figure_id FROM commons.publication WHERE council_role = session_user AND group_number = :shared")
    List<Long> everSharedWith(int shared);

    @Query("SELECT count(*) FROM commons.publication WHERE council_role = session_user")
    long count();

    @Query("""
            INSERT INTO commons.publication (group_number, area, indicator, method, period, period_start, period_end,
                state, value, numerator, denominator, precision, value_to, sample, deviation, status, source, link,
                page, note, made_up, figure_id, figure_version, published_by, published_at)
            VALUES (:shared, :about, :code, :definition, :during, :starts, :ends, :is, CAST(:amount AS numeric),
                CAST(:upper AS numeric), CAST(:lower AS numeric), :exactness, CAST(:amountTo AS numeric),
                CAST(:many AS int), CAST(:spread AS numeric), :firmness, :from, :href, :at, :remark, :invented, :copyOf,
                :edition, :by, :now)
            RETURNING id
            """)
    long add(
            int shared, String about, String code, int definition, String during, LocalDate starts, LocalDate ends,
            FigureState is, @Nullable BigDecimal amount, @Nullable BigDecimal upper, @Nullable BigDecimal lower,
            Precision exactness, @Nullable BigDecimal amountTo, @Nullable Integer many, @Nullable BigDecimal spread,
            FigureStatus firmness, String from, @Nullable String href, @Nullable String at, String remark,
            @Nullable String invented, long copyOf, int edition, String by, Instant now);

    /** Empties it; the numbers stay in the history of the council's own figure. */
    @Query("""
            UPDATE commons.publication
            SET state = 'WITHDRAWN', value = NULL, numerator = NULL, denominator = NULL, value_to = NULL, sample = NULL,
                deviation = NULL, note = '', link = NULL, page = NULL, withdrawn_by = :by, withdrawn_at = :now, withdrawal_reason = :why
            WHERE id = :id AND council_role = session_user AND withdrawn_at IS NULL
            """)
    void withdraw(long id, String why, String by, Instant now);
}
