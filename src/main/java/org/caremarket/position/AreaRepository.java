package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Areas of the market position, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AreaRepository extends GenericRepository<PositionArea, Long> {

    String HEAD = "SELECT id, name, parts, segments, position, version, changed_by, changed_at FROM market_area ";

    @Query(HEAD + "WHERE removed_at IS NULL ORDER BY position, id")
    List<PositionArea> all();

    /** With those that are no longer used: their earlier statements can be read. */
    @Query(HEAD + "ORDER BY position, id")
    List<PositionArea> ever();

    @Query(HEAD + "WHERE id = :which AND removed_at IS NULL")
    Optional<PositionArea> find(long which);

    @Query(HEAD + "WHERE id = :which AND removed_at IS NULL FOR UPDATE")
    Optional<PositionArea> lock(long which);

    @Query(HEAD + "WHERE lower(name) = lower(:called) AND removed_at IS NULL")
    Optional<PositionArea> called(String called);

    /** Null when there is one of this name. */
    @Query("""
            INSERT INTO market_area (name, parts, segments, position, added_by, added_at, changed_by, changed_at)
            SELECT :called, CAST(:headings AS text[]), CAST(:slugs AS text[]), coalesce(max(position), 0) + 1, :by, :now, :by,
                   :now
            FROM market_area
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(String called, String[] headings, String[] slugs, String by, Instant now);

    @Query("""
            UPDATE market_area
            SET name = :called, parts = CAST(:headings AS text[]), segments = CAST(:slugs AS text[]), version = version + 1,
                changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int change(long which, String called, String[] headings, String[] slugs, String by, Instant now);

    @Query("""
            UPDATE market_area SET removed_at = :now, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int remove(long which, String by, Instant now);

    @Query("UPDATE market_area SET position = :place WHERE id = :which")
    int place(long which, int place);

    @Query("SELECT EXISTS (SELECT FROM market_area WHERE added_by = :by)")
    boolean anyAddedBy(String by);
}
