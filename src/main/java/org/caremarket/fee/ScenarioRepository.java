package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scenarios, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScenarioRepository extends GenericRepository<Scenario, Long> {

    String HEAD = """
            SELECT id, result_id, name, fee, volume, share, rise, base_fee, base_median, base_rise, base_volume,
                version, saved_by,
                   saved_at
            FROM cost_scenario
            """;

    @Query(HEAD + "WHERE result_id = :result ORDER BY lower(name)")
    List<Scenario> of(long result);

    @Query(HEAD + "WHERE result_id = :result AND id = :which")
    Optional<Scenario> find(long result, long which);

    @Query(HEAD + "WHERE result_id = :result AND lower(name) = lower(:called)")
    Optional<Scenario> called(long result, String called);

    @Query("SELECT id FROM cost_scenario WHERE result_id = :result AND id = :which FOR UPDATE")
    Optional<Long> lock(long result, long which);

    /** Null when the name is taken. */
    @Query("""
            INSERT INTO cost_scenario (result_id, name, fee, volume, share, rise, base_fee, base_median, base_rise, base_volume,
                saved_by, saved_at)
            VALUES (:result, :called, :paid, :bought, :part, :up, :feeThen, :medianThen, :riseThen, :volumeThen, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long result, String called, BigDecimal paid, BigDecimal bought, BigDecimal part, BigDecimal up,
            @Nullable BigDecimal feeThen, BigDecimal medianThen, BigDecimal riseThen, @Nullable BigDecimal volumeThen, String by,
            Instant now);

    @Query("""
            UPDATE cost_scenario
            SET name = :called, fee = :paid, volume = :bought, share = :part, rise = :up, base_fee = :feeThen,
                base_median = :medianThen, base_rise = :riseThen, base_volume = :volumeThen, version = version + 1,
                saved_by = :by, saved_at = :now
            WHERE id = :which
            """)
    int change(long which, String called, BigDecimal paid, BigDecimal bought, BigDecimal part, BigDecimal up,
            @Nullable BigDecimal feeThen, BigDecimal medianThen, BigDecimal riseThen, @Nullable BigDecimal volumeThen, String by,
            Instant now);

    @Query("DELETE FROM cost_scenario WHERE id = :which")
    int remove(long which);
}
