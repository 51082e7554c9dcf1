package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** What results said before an import changed them, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CostBeforeRepository extends GenericRepository<CostResult, Long> {

    /** A result with its lines as it stands. The lines' alias must not be {@code line}, which is a column's name. */
    @Query("""
            SELECT CAST(jsonb_build_object('result', to_jsonb(result), 'lines', (
                SELECT coalesce(jsonb_agg(to_jsonb(each)), '[]') FROM cost_line each WHERE each.result_id = result.id)) AS text)
            FROM cost_result result
            WHERE exercise_id = :exercise AND care_type = :care
            FOR UPDATE
            """)
    Optional<String> content(long exercise, String care);

    @Query("""
            INSERT INTO cost_before (import_id, result_id, version, content)
            SELECT :imported, id, version, CAST(:before AS jsonb) FROM cost_result WHERE id = :result
            """)
    void keep(long imported, long result, @Nullable String before);

    @Query("""
            SELECT count(*) FROM cost_before before JOIN cost_result result ON result.id = before.result_id
            WHERE before.import_id = :imported AND result.version <> before.version
            """)
    long changedSince(long imported);

    @Query("""
            DELETE FROM cost_line USING cost_before before
            WHERE before.import_id = :imported AND cost_line.result_id = before.result_id
            """)
    int clear(long imported);

    @Query("""
            INSERT INTO cost_line (result_id, line, count, lower, median, upper)
            SELECT line.result_id, line.line, line.count, line.lower, line.median, line.upper
            FROM cost_before before
            CROSS JOIN LATERAL jsonb_to_recordset(before.content -> 'lines')
                AS line (result_id bigint, line text, count int, lower numeric, median numeric, upper numeric)
            WHERE before.import_id = :imported AND before.content IS NOT NULL
            """)
    int restoreLines(long imported);

    @Query("""
            UPDATE cost_result
            SET invited = said.invited, responses = said.responses, used = said.used, exclusions = said.exclusions,
                total_count = said.total_count, total_lower = said.total_lower, total_median = said.total_median,
                total_upper = said.total_upper, volume = said.volume, version = cost_result.version + 1, changed_by =
                    :by, changed_at = :now
            FROM cost_before before
            CROSS JOIN LATERAL jsonb_to_record(before.content -> 'result') AS said (invited int, responses int, used int,
                exclusions text, total_count int, total_lower numeric, total_median numeric, total_upper numeric, volume numeric)
            WHERE before.import_id = :imported AND before.content IS NOT NULL AND cost_result.id = before.result_id
            """)
    int restore(long imported, String by, Instant now);

    @Query("""
            DELETE FROM cost_result USING cost_before before
            WHERE before.import_id = :imported AND before.content IS NULL AND cost_result.id = before.result_id
            """)
    int removeAdded(long imported);

    @Query("DELETE FROM cost_before WHERE import_id = :imported")
    int forget(long imported);
}
