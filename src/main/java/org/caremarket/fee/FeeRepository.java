package org.caremarket.fee;

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

/** Fees, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeeRepository extends GenericRepository<Fee, Long> {

    String HEAD = """
            SELECT id, segment, care_type, rate, unit, year, amount, from_on, to_on, published_uplift, source, note, made_up,
                   version, changed_by, changed_at
            FROM fee
            """;

    @Query(HEAD + "ORDER BY care_type, coalesce(segment, ''), lower(rate), unit, from_on DESC, id")
    List<Fee> all();

    @Query(HEAD + "WHERE id = :which")
    Optional<Fee> find(long which);

    @Query("SELECT id FROM fee WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    /** The rate that is there for the same thing from the same day. */
    @Query(HEAD + """
            WHERE coalesce(segment, '') = coalesce(CAST(:slug AS text), '') AND care_type = :care
              AND lower(rate) = lower(:called) AND unit = :paid AND year = :code AND from_on = :first
            """)
    Optional<Fee> same(@Nullable String slug, String care, String called, String paid, String code, LocalDate first);

    /** Null when the same rate is there already. */
    @Query("""
            INSERT INTO fee (segment, care_type, rate, unit, year, amount, from_on, to_on, published_uplift, source, note,
                made_up, added_by, added_at, changed_by, changed_at)
            VALUES (:slug, :care, :called, :paid, :code, :pounds, :first, :last, :uplift, :origin, :remark, :invented, :by, :now,
                :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(@Nullable String slug, String care, String called, String paid, String code, BigDecimal pounds,
            LocalDate first, @Nullable LocalDate last, @Nullable BigDecimal uplift, String origin, String remark,
            @Nullable String invented, String by, Instant now);

    @Query("""
            UPDATE fee
            SET segment = :slug, care_type = :care, rate = :called, unit = :paid, year = :code, amount = :pounds,
                from_on = :first, to_on = :last, published_uplift = :uplift, source = :origin, note = :remark,
                version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int change(long which, @Nullable String slug, String care, String called, String paid, String code, BigDecimal pounds,
            LocalDate first, @Nullable LocalDate last, @Nullable BigDecimal uplift, String origin, String remark, String by,
            Instant now);

    @Query("DELETE FROM fee WHERE id = :which")
    int remove(long which);
}
