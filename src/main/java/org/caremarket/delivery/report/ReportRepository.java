package org.caremarket.delivery.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Action;

/** When things of a plan were recorded, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportRepository extends GenericRepository<Action, Long> {

    /** What was reported of the actions of a plan, each action's in the order of their days. */
    @Query("""
            SELECT action_id, status, as_of
            FROM status_update
            JOIN action ON action.id = action_id
            WHERE plan_id = :planId AND as_of <= :until AND recorded_at <= :known
            ORDER BY action_id, as_of, status_update.id
            """)
    List<StatusOn> statuses(long planId, LocalDate until, Instant known);

    /** What was recorded about days up to one between two moments. The first revision of an action is no change. */
    @Query("""
            SELECT (
                SELECT count(*)
                FROM status_update
                JOIN action ON action.id = action_id
                WHERE plan_id = :planId AND as_of <= :until AND recorded_at > :after AND recorded_at <= :known
            ) AS reports, (
                SELECT count(*)
                FROM action_revision
                JOIN action ON action.id = action_id
                WHERE plan_id = :planId AND valid_from <= :until AND recorded_at > :after AND recorded_at <= :known
                  AND EXISTS (SELECT 1 FROM action_revision earlier
                              WHERE earlier.action_id = action.id AND earlier.id < action_revision.id)
            ) AS changes, (
                SELECT count(*)
                FROM action
                WHERE plan_id = :planId AND withdrawn_at > :after AND withdrawn_at <= :known
                  AND EXISTS (SELECT 1 FROM status_update
                              WHERE action_id = action.id AND as_of <= :until AND recorded_at <= :after)
            ) AS removals
            """)
    LaterRecords recordedAfter(long planId, LocalDate until, Instant after, Instant known);
}
