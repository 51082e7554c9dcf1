package org.caremarket.indicator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Local indicators in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LocalIndicatorRepository extends GenericRepository<LocalIndicator, String> {

    @Query("SELECT * FROM local_indicator WHERE withdrawn_at IS NULL ORDER BY segment, name")
    List<LocalIndicator> all();

    @Query("SELECT * FROM local_indicator WHERE code = :code AND withdrawn_at IS NULL")
    Optional<LocalIndicator> find(String code);

    /** The same; until the commit nobody else changes it, and nobody removes it. */
    @Query("SELECT * FROM local_indicator WHERE code = :code AND withdrawn_at IS NULL FOR UPDATE")
    Optional<LocalIndicator> lock(String code);

    /** The code of a new indicator; null when some indicator has or had it (an empty Optional of a text comes as null). */
    @Query("""
            INSERT INTO local_indicator (code, name, question, segment, unit, decimals, kind, per, numerator,
                denominator, polarity, definition, of_people)
            VALUES (:newCode, :called, :asks, :within, :counted, :places, :sort, :times, :upper, :lower, :better,
                :means, :people)
            ON CONFLICT DO NOTHING
            RETURNING code
            """)
    @Nullable String add(
            String newCode, String called, String asks, String within, String counted, int places, ValueKind sort,
            int times, String upper, String lower, Polarity better, String means, boolean people);

    @Query("""
            UPDATE local_indicator
            SET name = :called, question = :asks, segment = :within, polarity = :better, definition = :means,
                of_people = :people, version = version + 1
            WHERE code = :code
            """)
    void change(
            String code, String called, String asks, String within, Polarity better, String means, boolean people);

    @Query("UPDATE local_indicator SET withdrawn_at = :now, version = version + 1 WHERE code = :code")
    void withdraw(String code, Instant now);
}
