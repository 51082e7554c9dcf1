package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Actions and their history, in the schema of the council whose scope is open. The view {@code current_action} has
 * exactly the columns of {@link Action}.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActionRepository extends GenericRepository<Action, Long> {

    @Query("""
            SELECT *
            FROM current_action
            WHERE CAST(:status AS text) IS NULL OR status = :status
            ORDER BY reading_order
            LIMIT :limit OFFSET :offset
            """)
    List<Action> list(@Nullable Status status, int limit, long offset);

    @Query("""
            SELECT status, count(*) AS count,
                   count(*) FILTER (WHERE ends_on < :today AND status NOT IN ('COMPLETE', 'STOPPED')) AS overdue
            FROM current_action
            GROUP BY status
            """)
    List<StatusCount> counts(LocalDate today);

    @Query("""
            SELECT *
            FROM current_action
            WHERE status IN ('RED', 'AMBER', 'UNCLEAR')
               OR status IN ('GREEN', 'NOT_STARTED') AND ends_on < :today
            ORDER BY array_position(ARRAY['RED', 'AMBER', 'UNCLEAR'], status), ends_on, reading_order
            LIMIT :limit
            """)
    List<Action> needingAttention(LocalDate today, int limit);

    @Query("""
            SELECT *
            FROM current_action
            WHERE status IN ('RED', 'AMBER', 'UNCLEAR', 'GREEN', 'NOT_STARTED') AND ends_on >= :today
            ORDER BY ends_on, reading_order
            LIMIT :limit
            """)
    List<Action> comingUp(LocalDate today, int limit);

    @Query("""
            SELECT *
            FROM current_action
            WHERE id = :id
            """)
    Optional<Action> find(long id);

    @Query("""
            SELECT id, status, narrative, wording, as_of, author, recorded_at
            FROM status_update
            WHERE action_id = :action
            ORDER BY as_of DESC, id DESC
            """)
    List<StatusUpdate> history(long action);

    /** Moves the action to its next version; 0 when somebody else did so first. Locks the row until the commit. */
    @Query("UPDATE action SET version = version + 1 WHERE id = :id AND version = :version")
    int advance(long id, int version);

    @Query("""
            INSERT INTO status_update (action_id, status, narrative, wording, as_of, author)
            VALUES (:action, :status, :narrative, :wording, :asOf, :author)
            """)
    void addStatus(
            long action, Status status, String narrative, @Nullable String wording, LocalDate asOf, String author);

    @Query("""
            INSERT INTO action (theme_id, position, ref, title, description, owner, by_when, starts_on, ends_on,
                                understood, source_note)
            VALUES (:themeId, :position, :ref, :title, :description, :owner, :byWhen, :startsOn, :endsOn,
                    :understood, :sourceNote)
            RETURNING id
            """)
    long addAction(
            long themeId,
            int position,
            String ref,
            String title,
            String description,
            @Nullable String owner,
            String byWhen,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean understood,
            @Nullable String sourceNote);
}
