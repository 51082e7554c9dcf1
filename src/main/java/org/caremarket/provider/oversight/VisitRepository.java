package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Visits, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VisitRepository extends GenericRepository<Visit, Long> {

    String SHOWN = """
            SELECT id, location_id, visited_on, kind, visitor, summary, outcome, follow_up, follow_up_by, made_up, version,
                   changed_by, changed_at
            FROM location_visit
            """;

    @Query(SHOWN + "WHERE location_id = :whose ORDER BY visited_on DESC, id DESC")
    List<Visit> of(long whose);

    @Query(SHOWN + "WHERE location_id = :whose AND id = :which")
    Optional<Visit> find(long whose, long which);

    @Query("SELECT id FROM location_visit WHERE location_id = :whose AND id = :which FOR UPDATE")
    Optional<Long> lock(long whose, long which);

    /** The newest of every location. */
    @Query("""
            SELECT DISTINCT ON (location_id) id, location_id, visited_on, kind, visitor, summary, outcome, follow_up, follow_up_by,
                   made_up, version, changed_by, changed_at
            FROM location_visit
            ORDER BY location_id, visited_on DESC, id DESC
            """)
    List<Visit> newest();

    @Query("SELECT location_id, max(visited_on) AS visited_on FROM location_visit GROUP BY location_id")
    List<LastVisit> last();

    @Query("""
            INSERT INTO location_visit (location_id, visited_on, kind, visitor, summary, outcome, follow_up, follow_up_by, made_up,
                added_by, added_at, changed_by, changed_at)
            VALUES (:whose, :day, :sort, :who, :words, :found, :next, :nextBy, :pretended, :by, :now, :by, :now)
            RETURNING id
            """)
    long add(long whose, LocalDate day, String sort, String who, String words, String found, @Nullable String next,
            @Nullable LocalDate nextBy, @Nullable String pretended, String by, Instant now);

    @Query("""
            UPDATE location_visit
            SET visited_on = :day, kind = :sort, visitor = :who, summary = :words, outcome = :found, follow_up = :next,
                follow_up_by = :nextBy, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int change(long which, LocalDate day, String sort, String who, String words, String found, @Nullable String next,
            @Nullable LocalDate nextBy, String by, Instant now);
}
