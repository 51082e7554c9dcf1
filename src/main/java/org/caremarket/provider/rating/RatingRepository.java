package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ratings, in the schema of the council whose scope is open. The view gives the columns of {@link RatingRow}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RatingRepository extends GenericRepository<RatingRow, Long> {

    @Query("SELECT * FROM rating_shown WHERE recency = 1 ORDER BY location_id")
    List<RatingRow> inForce();

    @Query("""
            SELECT * FROM rating_shown
            WHERE location_id = ANY (CAST(:places AS bigint[])) AND recency = 1
            ORDER BY location_id
            """)
    List<RatingRow> inForceAt(Long[] places);

    @Query("SELECT * FROM rating_shown WHERE location_id = ANY (CAST(:places AS bigint[])) ORDER BY published_on DESC, id DESC")
    List<RatingRow> ofLocations(Long[] places);

    @Query("SELECT * FROM rating_shown WHERE id = :which")
    Optional<RatingRow> find(long which);

    /** The ratings that the newest import brought. */
    @Query("""
            SELECT * FROM rating_shown
            WHERE import_id = (SELECT max(import_id) FROM rating WHERE withdrawn_at IS NULL)
            ORDER BY location_id, published_on DESC, id DESC
            """)
    List<RatingRow> ofNewestImport();

    /** Records ratings, {@code lines} as JSON; those that are there already stay. Returns the ids of the new ones. */
    @Query("""
            INSERT INTO rating (location_id, question, word, published_on, inherited, source, link, made_up, import_id,
                recorded_by, recorded_at)
            SELECT location_id, question, word, published_on, inherited, source, link, made_up, CAST(:imported AS bigint),
                :by, :now
            FROM json_to_recordset(CAST(:lines AS json)) AS line (location_id bigint, question text, word text,
                published_on date, inherited boolean, source text, link text, made_up text)
            ON CONFLICT (location_id, question, published_on, word) WHERE withdrawn_at IS NULL DO NOTHING
            RETURNING id
            """)
    List<Long> add(String lines, @Nullable Long imported, String by, Instant now);

    /** What an import recorded. */
    @Query("SELECT * FROM rating_shown WHERE import_id = :imported ORDER BY id")
    List<RatingRow> ofImport(long imported);

    @Query("DELETE FROM rating WHERE import_id = :imported")
    void remove(long imported);

    @Query("UPDATE rating SET withdrawn_at = :now, withdrawn_by = :by WHERE id = :which AND withdrawn_at IS NULL")
    void withdraw(long which, String by, Instant now);

    @Query("SELECT EXISTS (SELECT 1 FROM rating WHERE recorded_by = :who)")
    boolean anyRecordedBy(String who);
}
