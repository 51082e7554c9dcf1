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

/** Exercises and what they found, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CostRepository extends GenericRepository<Exercise, Long> {

    String EXERCISE = """
            SELECT id, name, base_year, base_on, price_index, rises, source, note, made_up, version, changed_by, changed_at
            FROM cost_exercise
            """;

    String RESULT = """
            SELECT id, exercise_id, care_type, invited, responses, used, exclusions, total_count, total_lower, total_median,
                   total_upper, volume, version, changed_by, changed_at
            FROM cost_result
            """;

    @Query(EXERCISE + "ORDER BY base_year DESC, lower(name), id")
    List<Exercise> exercises();

    @Query(EXERCISE + "WHERE id = :which")
    Optional<Exercise> exercise(long which);

    @Query(EXERCISE + "WHERE lower(name) = lower(:called)")
    Optional<Exercise> called(String called);

    @Query("SELECT id FROM cost_exercise WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    /** Null when an exercise has this name already. */
    @Query("""
            INSERT INTO cost_exercise (name, base_year, base_on, price_index, rises, source, note, made_up, added_by, added_at,
                changed_by, changed_at)
            VALUES (:called, :code, :day, :index, :steps, :origin, :remark, :invented, :by, :now, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(String called, String code, @Nullable LocalDate day, String index, String steps, String origin,
            String remark,
            @Nullable String invented, String by, Instant now);

    @Query("""
            UPDATE cost_exercise
            SET name = :called, base_year = :code, base_on = :day, price_index = :index, rises = :steps, source = :origin,
                note = :remark, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int change(long which, String called, String code, @Nullable LocalDate day, String index, String steps, String origin,
            String remark, String by, Instant now);

    @Query("DELETE FROM cost_exercise WHERE id = :which")
    int remove(long which);

    @Query(RESULT + "WHERE exercise_id = :exercise")
    List<CostResult> results(long exercise);

    @Query(RESULT + "WHERE exercise_id = :exercise AND care_type = :care")
    Optional<CostResult> result(long exercise, String care);

    @Query(RESULT + "WHERE id = :which")
    Optional<CostResult> result(long which);

    @Query("SELECT id FROM cost_result WHERE exercise_id = :exercise AND care_type = :care FOR UPDATE")
    Optional<Long> lockResult(long exercise, String care);

    /** Null when the exercise has one for this kind of care already. */
    @Query("""
            INSERT INTO cost_result (exercise_id, care_type, changed_by, changed_at) VALUES (:exercise, :care, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long addResult(long exercise, String care, String by, Instant now);

    @Query("""
            UPDATE cost_result
            SET invited = :asked, responses = :answered, used = :counted, exclusions = :without, total_count = :number,
                total_lower = :low, total_median = :middle, total_upper = :high, volume = :paid, version = version + 1,
                changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int changeResult(long which, @Nullable Integer asked, @Nullable Integer answered, @Nullable Integer counted, String without,
            @Nullable Integer number, @Nullable BigDecimal low, @Nullable BigDecimal middle, @Nullable BigDecimal high,
            @Nullable BigDecimal paid, String by, Instant now);

    @Query("UPDATE cost_result SET version = version + 1, changed_by = :by, changed_at = :now WHERE id = :which")
    int touch(long which, String by, Instant now);

    @Query("DELETE FROM cost_result WHERE id = :which")
    int removeResult(long which);

    @Query("""
            SELECT line.result_id, line.line, line.count, line.lower, line.median, line.upper
            FROM cost_line line JOIN cost_result result ON result.id = line.result_id
            WHERE result.exercise_id = :exercise
            """)
    List<LineCost> lines(long exercise);

    @Query("""
            INSERT INTO cost_line (result_id, line, count, lower, median, upper)
            VALUES (:result, :code, :number, :low, :middle, :high)
            ON CONFLICT (result_id, line) DO UPDATE
            SET count = excluded.count, lower = excluded.lower, median = excluded.median, upper = excluded.upper
            """)
    void putLine(long result, String code, @Nullable Integer number, @Nullable BigDecimal low, @Nullable BigDecimal middle,
            @Nullable BigDecimal high);

    @Query("DELETE FROM cost_line WHERE result_id = :result AND line = :code")
    int removeLine(long result, String code);

    @Query("DELETE FROM cost_line WHERE result_id = :result")
    int removeLines(long result);
}
