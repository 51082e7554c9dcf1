package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scenarios of capacity records, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScenarioRepository extends GenericRepository<ScenarioRow, Long> {

    String HEAD = """
            SELECT id, capacity_id, name, growth_percent, growth_amount, fee, CAST(exclusions AS text) AS changes,
                CAST(baseline AS text) AS content, baseline_version, made_by, made_at
            FROM capacity_scenario
            """;

    /** Newest first. */
    @Query(HEAD + "WHERE capacity_id = :record ORDER BY id DESC")
    List<ScenarioRow> of(long record);

    @Query(HEAD + "WHERE capacity_id = :record AND id = :which")
    Optional<ScenarioRow> find(long record, long which);

    @Query("SELECT count(*) FROM capacity_scenario WHERE capacity_id = :record")
    int count(long record);

    /** The new scenario's id; null when the record has one of this name. */
    @Query("""
            INSERT INTO capacity_scenario (capacity_id, name, growth_percent, growth_amount, fee, exclusions, baseline,
                baseline_version, made_by, made_at)
            VALUES (:record, :called, CAST(:percent AS numeric), CAST(:amount AS numeric), CAST(:rate AS numeric),
                CAST(:changes AS jsonb), CAST(:content AS jsonb), :seen, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long record, String called, @Nullable BigDecimal percent, @Nullable BigDecimal amount,
            @Nullable BigDecimal rate, String changes, String content, int seen, String by, Instant now);

    @Query("DELETE FROM capacity_scenario WHERE capacity_id = :record AND id = :which")
    int remove(long record, long which);
}
