package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Statements and their versions, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatementRepository extends GenericRepository<Statement, Long> {

    @Query("""
            SELECT * FROM market_statement_shown
            WHERE newest AND NOT removed
            ORDER BY area_id, aspect, side, position, id
            """)
    List<Statement> all();

    /** What stood before a moment. */
    @Query("""
            SELECT * FROM (
                SELECT DISTINCT ON (id) * FROM market_statement_shown WHERE changed_at < :moment ORDER BY id, version DESC) stood
            WHERE NOT removed
            ORDER BY area_id, aspect, side, position, id
            """)
    List<Statement> before(Instant moment);

    @Query("SELECT * FROM market_statement_shown WHERE id = :which AND newest AND NOT removed")
    Optional<Statement> find(long which);

    /** Newest first; empty when there was never one of that id. */
    @Query("SELECT * FROM market_statement_shown WHERE id = :which ORDER BY version DESC")
    List<Statement> versions(long which);

    /** Nobody else gets it this way until the commit. */
    @Query("SELECT id FROM market_statement WHERE id = :which AND NOT removed FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("SELECT count(*) FROM market_statement WHERE area_id = :area AND NOT removed")
    int count(long area);

    @Query("""
            INSERT INTO market_statement (area_id, aspect, side, part, position, words, as_of, source, link, figures, actions,
                made_up, changed_by, changed_at)
            SELECT :area, :judged, :kind, :heading, coalesce(max(position), 0) + 1, :said, CAST(:day AS date), :from, :evidence,
                   CAST(:figureIds AS bigint[]), CAST(:actionIds AS bigint[]), CAST(:invented AS text), :by, :now
            FROM market_statement
            WHERE area_id = :area AND aspect = :judged AND side = :kind
            RETURNING id
            """)
    long add(long area, String judged, String kind, String heading, String said, @Nullable LocalDate day, String from,
            String evidence, Long[] figureIds, Long[] actionIds, @Nullable String invented, String by, Instant now);

    /** What moves to another aspect or side goes to the end there. */
    @Query("""
            UPDATE market_statement
            SET position = CASE WHEN aspect = :judged AND side = :kind THEN position ELSE (
                    SELECT coalesce(max(other.position), 0) + 1 FROM market_statement other
                    WHERE other.area_id = market_statement.area_id AND other.aspect = :judged AND other.side = :kind) END,
                aspect = :judged, side = :kind, part = :heading, words = :said, as_of = CAST(:day AS date), source = :from,
                link = :evidence, figures = CAST(:figureIds AS bigint[]), actions = CAST(:actionIds AS bigint[]),
                version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int change(long which, String judged, String kind, String heading, String said, @Nullable LocalDate day, String from,
            String evidence, Long[] figureIds, Long[] actionIds, String by, Instant now);

    @Query("""
            UPDATE market_statement SET removed = true, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int remove(long which, String by, Instant now);

    /** Keeps the version that was just written. */
    @Query("""
            INSERT INTO market_statement_version (statement_id, version, aspect, side, part, words, as_of, source, link, figures,
                actions, removed, changed_by, changed_at)
            SELECT id, version, aspect, side, part, words, as_of, source, link, figures, actions, removed, changed_by, changed_at
            FROM market_statement WHERE id = :which
            """)
    int keep(long which);

    @Query("UPDATE market_statement SET position = :place WHERE id = :which")
    int place(long which, int place);
}
