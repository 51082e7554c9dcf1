package org.caremarket.provider;

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

/** Locations, in the schema of the council whose scope is open. The view gives the columns of {@link LocationRow}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LocationRepository extends GenericRepository<LocationRow, Long> {

    @Query("SELECT * FROM location_shown ORDER BY lower(name), id")
    List<LocationRow> all();

    @Query("SELECT * FROM location_shown WHERE id = :which")
    Optional<LocationRow> find(long which);

    @Query("SELECT * FROM location_shown WHERE id = ANY (CAST(:ids AS bigint[])) ORDER BY lower(name), id")
    List<LocationRow> these(Long[] ids);

    @Query("SELECT * FROM location_shown WHERE provider_id = :whose ORDER BY lower(name), id")
    List<LocationRow> ofProvider(long whose);

    @Query("SELECT * FROM location_shown WHERE cqc_id = ANY (CAST(:numbers AS text[]))")
    List<LocationRow> ofCqc(String[] numbers);

    @Query("""
            SELECT * FROM location_shown
            WHERE cqc_id IS NULL AND provider_id = ANY (CAST(:whose AS bigint[]))
            ORDER BY id
            """)
    List<LocationRow> unnumberedOf(Long[] whose);

    @Query("""
            INSERT INTO location (provider_id, name, cqc_id, address, postcode, locality, beds, hours_a_week, contract,
                opened_on, closed_on, made_up, import_id, added_by, added_at, changed_by, changed_at)
            VALUES (:whose, :title, :number, :street, :code, :place, :size, :hours, :bought, :from, :last, :pretended,
                :ofImport, :by, :now, :by, :now)
            RETURNING id
            """)
    long add(long whose, String title, @Nullable String number, @Nullable String street, @Nullable String code,
            @Nullable String place, @Nullable Integer size, @Nullable BigDecimal hours, String bought,
            @Nullable LocalDate from, @Nullable LocalDate last, @Nullable String pretended, @Nullable Long ofImport,
            String by, Instant now);

    @Query("DELETE FROM location_service WHERE location_id = :which")
    void clearServices(long which);

    @Query("INSERT INTO location_service SELECT :which, word FROM unnest(CAST(:words AS text[])) AS word")
    void addServices(long which, String[] words);

    @Query("DELETE FROM location_segment WHERE location_id = :which")
    void clearSegments(long which);

    @Query("INSERT INTO location_segment SELECT :which, word FROM unnest(CAST(:words AS text[])) AS word")
    void addSegments(long which, String[] words);

    /** Nothing is written where it would close before it opened. */
    @Query("""
            UPDATE location SET closed_on = CAST(:last AS date), version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which AND closed_on IS DISTINCT FROM CAST(:last AS date)
                AND (opened_on IS NULL OR CAST(:last AS date) IS NULL OR opened_on <= CAST(:last AS date))
            """)
    int close(long which, @Nullable LocalDate last, String by, Instant now);
}
