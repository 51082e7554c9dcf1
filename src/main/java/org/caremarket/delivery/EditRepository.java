package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/**
 * Adds and changes actions, in the schema of the council whose scope is open. A parameter of the name of one of
 * {@link Action}'s parts is bound as that part: ids are called {@code planId} and {@code themeId}.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditRepository extends GenericRepository<Action, Long> {

    /** An action at the end of its plan, what it is, and its first status. */
    @Query("""
            WITH added AS (
                INSERT INTO action (plan_id, position, ref, source_note, import_id)
                SELECT :planId, coalesce(max(position), 0) + 1, :ref, :sourceNote, :importId
                FROM action
                WHERE plan_id = :planId
                RETURNING id
            ), revised AS (
                INSERT INTO action_revision (action_id, theme_id, title, description, owner, segments, by_when,
                                             starts_on, ends_on, understood, valid_from, author)
                SELECT id, :themeId, :title, :description, :owner, :segments, :byWhen,
                       :startsOn, :endsOn, :understood, :asOf, :author
                FROM added
            ), reported AS (
                INSERT INTO status_update (action_id, status, narrative, corrective_action, wording, as_of, author)
                SELECT id, :status, :narrative, :correctiveAction, :wording, :asOf, :author
                FROM added
            )
            SELECT id
            FROM added
            """)
    long add(
            long planId, String ref, @Nullable String sourceNote, @Nullable Long importId,
            long themeId, String title, String description, @Nullable String owner, String[] segments,
            String byWhen, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, boolean understood,
            Status status, String narrative, String correctiveAction, @Nullable String wording, LocalDate asOf,
            String author);

    /** Moves the action to its next edition; 0 when somebody else did so first. Locks the row until the commit. */
    @Query("""
            UPDATE action
            SET edition = edition + 1, ref = :ref
            WHERE id = :id AND edition = :edition AND withdrawn_at IS NULL
            """)
    int advance(long id, int edition, String ref);

    @Query("""
            INSERT INTO action_revision (action_id, theme_id, title, description, owner, segments, by_when,
                                         starts_on, ends_on, understood, valid_from, author)
            VALUES (:action, :themeId, :title, :description, :owner, :segments, :byWhen,
                    :startsOn, :endsOn, :understood, :validFrom, :author)
            """)
    void revise(
            long action, long themeId, String title, String description, @Nullable String owner, String[] segments,
            String byWhen, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, boolean understood,
            LocalDate validFrom, String author);

    @Query("""
            UPDATE action
            SET withdrawn_at = now()
            WHERE id = :id AND version = :version AND edition = :edition AND withdrawn_at IS NULL
            """)
    int withdraw(long id, int version, int edition);

    @Query("SELECT author FROM action_revision WHERE action_id = :action ORDER BY valid_from DESC, id DESC LIMIT 1")
    String lastAuthor(long action);

    /** The references of a plan's actions, in lower case. */
    @Query("SELECT lower(ref) FROM action WHERE plan_id = :planId AND withdrawn_at IS NULL")
    List<String> refs(long planId);

    /** The ids of a plan's actions in the order in which they are read within their theme. */
    @Query("""
            SELECT id
            FROM action_as_at('infinity', 'infinity')
            WHERE theme_id = :themeId
            ORDER BY reading_order
            """)
    List<Long> order(long themeId);

    /** Two actions of a plan change places. */
    @Query("""
            UPDATE action
            SET position = other.position
            FROM action other
            WHERE action.id IN (:one, :other) AND other.id IN (:one, :other) AND other.id <> action.id
            """)
    int swap(long one, long other);

    /** Locks the plans that an import wrote to, before their actions: whoever adds or edits locks in the same order. */
    @Query("""
            SELECT id
            FROM delivery_plan
            WHERE import_id = :importId OR id IN (SELECT plan_id FROM action WHERE import_id = :importId)
            ORDER BY id
            FOR UPDATE
            """)
    List<Long> lockPlans(long importId);

    /** Locks the actions of an import: whoever reports on one or adds evidence to it waits, and then finds it gone. */
    @Query("SELECT id FROM action WHERE import_id = :importId ORDER BY id FOR UPDATE")
    List<Long> lockActions(long importId);

    /** How many things of an import were changed since: reported on, edited, given evidence, or added to. */
    @Query("""
            SELECT (SELECT count(*) FROM action WHERE import_id = :importId
                       AND (version > 1 OR edition > 1 OR withdrawn_at IS NOT NULL))
                 + (SELECT count(*) FROM evidence JOIN action ON action.id = action_id
                    WHERE import_id = :importId AND evidence.withdrawn_at IS NULL)
                 + (SELECT count(*) FROM delivery_plan WHERE import_id = :importId AND (version > 1 OR withdrawn_at IS NOT NULL))
                 + (SELECT count(*) FROM action JOIN delivery_plan ON delivery_plan.id = plan_id
                    WHERE delivery_plan.import_id = :importId AND action.import_id IS DISTINCT FROM delivery_plan.import_id)
                 + (SELECT count(*) FROM theme JOIN delivery_plan ON delivery_plan.id = plan_id
                    WHERE delivery_plan.import_id = :importId AND theme.import_id IS DISTINCT FROM delivery_plan.import_id)
                 + (SELECT count(*) FROM theme JOIN action_revision ON action_revision.theme_id = theme.id
                    JOIN action ON action.id = action_id
                    WHERE theme.import_id = :importId AND action.import_id IS DISTINCT FROM theme.import_id)
            """)
    long changedSince(long importId);

    @Query("""
            WITH actions AS (UPDATE action SET withdrawn_at = now() WHERE import_id = :importId RETURNING id),
                 themes AS (UPDATE theme SET withdrawn_at = now() WHERE import_id = :importId RETURNING id),
                 plans AS (UPDATE delivery_plan SET withdrawn_at = now() WHERE import_id = :importId RETURNING id)
            SELECT count(*) FROM actions
            """)
    long withdrawImport(long importId);
}
