package org.caremarket.provider.closure;

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

/** Entries and exits, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MarketChangeRepository extends GenericRepository<MarketChangeRow, Long> {

    @Query("SELECT * FROM market_change_shown ORDER BY coalesce(on_day, notice_on) DESC, id DESC")
    List<MarketChangeRow> all();

    @Query("SELECT * FROM market_change_shown WHERE id = :which")
    Optional<MarketChangeRow> find(long which);

    /** Of the location itself, and of its provider as a whole. */
    @Query("""
            SELECT * FROM market_change_shown
            WHERE location_id = :place OR (location_id IS NULL AND provider_id = :whose)
            ORDER BY coalesce(on_day, notice_on) DESC, id DESC
            """)
    List<MarketChangeRow> ofLocation(long place, long whose);

    @Query("SELECT * FROM market_change_shown WHERE provider_id = :whose ORDER BY coalesce(on_day, notice_on) DESC, id DESC")
    List<MarketChangeRow> ofProvider(long whose);

    /** Who records another exit of the same provider waits until the commit, and finds this one. */
    @Query("SELECT id FROM provider WHERE id = :whose FOR UPDATE")
    Optional<Long> lockProvider(long whose);

    @Query("SELECT id FROM market_change WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("SELECT count(*) FROM market_change WHERE added_by = :whose")
    long countBy(String whose);

    @Query("""
            INSERT INTO market_change (kind, provider_id, location_id, on_day, notice_on, cause, cause_words, beds, hours, note,
                made_up, added_by, added_at, changed_by, changed_at)
            VALUES (:what, :whose, :place, :day, :told, :why, :whyWords, :bedCount, :hourCount, :words, :pretended, :by, :now,
                :by, :now)
            RETURNING id
            """)
    long add(String what, long whose, @Nullable Long place, @Nullable LocalDate day, @Nullable LocalDate told,
            @Nullable String why, @Nullable String whyWords, @Nullable Integer bedCount, @Nullable BigDecimal hourCount,
            String words, @Nullable String pretended, String by, Instant now);

    @Query("""
            UPDATE market_change SET on_day = CAST(:day AS date), notice_on = CAST(:told AS date), cause = CAST(:why AS text),
                cause_words = CAST(:whyWords AS text), beds = CAST(:bedCount AS int), hours = CAST(:hourCount AS numeric),
                note = :words, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    void change(long which, @Nullable LocalDate day, @Nullable LocalDate told, @Nullable String why,
            @Nullable String whyWords, @Nullable Integer bedCount, @Nullable BigDecimal hourCount, String words, String by,
            Instant now);

    @Query("SELECT what, period, cause, exits, source, source_address FROM published_exits ORDER BY id")
    List<PublishedExits> published();

    @Query("""
            INSERT INTO published_exits (what, period, cause, exits, source, source_address)
            VALUES (:ofWhat, :ofPeriod, :why, :many, :from, :address)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long publish(String ofWhat, String ofPeriod, String why, int many, String from, @Nullable String address);
}
