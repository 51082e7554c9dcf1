package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.PageRequest;

/**
 * Actions and their history, in the schema of the council whose scope is open. The function {@code action_as_at} gives
 * exactly the columns of {@link Action}.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActionRepository extends GenericRepository<Action, Long> {

    /** The actions that a filter wants, as at a day; 30 days are {@link Due#SOON_DAYS}. */
    String WANTED = """
            FROM action_as_at(:until, :known) shown
            CROSS JOIN (
                SELECT CAST(:status AS text) AS status, CAST(:plan AS bigint) AS plan, CAST(:theme AS bigint) AS theme,
                       CAST(:owner AS text) AS owner, CAST(:segment AS text) AS segment, CAST(:due AS text) AS due,
                       lower(CAST(:text AS text)) AS words, CAST(:today AS date) AS today,
                       CAST(:attention AS boolean) AS attention
            ) asked
            WHERE (asked.status IS NULL OR shown.status = asked.status)
              AND (NOT attention OR shown.status IN ('RED', 'AMBER', 'UNCLEAR')
                   OR shown.status IN ('GREEN', 'NOT_STARTED') AND (ends_on < today OR NOT understood))
              AND (asked.plan IS NULL OR plan_id = asked.plan)
              AND (asked.theme IS NULL OR theme_id = asked.theme)
              AND (asked.owner IS NULL OR coalesce(shown.owner, '') = asked.owner)
              AND (asked.segment IS NULL OR asked.segment = ANY (segments))
              AND (asked.due IS NULL OR shown.status NOT IN ('COMPLETE', 'STOPPED') AND CASE asked.due
                       WHEN 'OVERDUE' THEN ends_on < today
                       WHEN 'SOON' THEN ends_on BETWEEN today AND today + 30
                       WHEN 'LATER' THEN ends_on > today + 30
                       WHEN 'UNREAD' THEN NOT understood
                       ELSE ends_on IS NULL AND understood END)
              AND (words IS NULL OR strpos(lower(concat_ws(' ', ref, title, description, shown.owner, shown.theme,
                       narrative, corrective_action, wording)), words) > 0)
            """;

    @Query("SELECT shown.* " + WANTED + """
            ORDER BY
                CASE :sort WHEN 'due' THEN ends_on END,
                CASE :sort WHEN '-due' THEN ends_on END DESC NULLS LAST,
                CASE :sort WHEN 'status' THEN array_position(CAST(:statuses AS text[]), shown.status) END,
                CASE :sort WHEN '-status' THEN array_position(CAST(:statuses AS text[]), shown.status) END DESC,
                CASE :sort WHEN 'owner' THEN lower(shown.owner) END,
                CASE :sort WHEN '-owner' THEN lower(shown.owner) END DESC NULLS LAST,
                CASE :sort WHEN 'reported' THEN as_of END,
                CASE :sort WHEN '-reported' THEN as_of END DESC,
                reading_order
            LIMIT :limit OFFSET :offset
            """)
    List<Action> list(
            LocalDate until, Instant known, LocalDate today, @Nullable Status status, boolean attention,
            @Nullable Long plan, @Nullable Long theme, @Nullable String owner, @Nullable String segment, @Nullable Due due,
            @Nullable String text, String sort, String[] statuses, int limit, long offset);

    /** One page of the actions that are wanted, as at a day. */
    default List<Action> list(ActionFilter wanted, AsAt at, PageRequest page) {
        return list(at.until(), at.known(), at.day(), wanted.status(), wanted.attention(), wanted.plan(), wanted.theme(),
                wanted.owner(), wanted.segment(), wanted.due(), wanted.text(), wanted.sort().slug(), Status.NAMES, page.size(),
                page.offset());
    }

    @Query("SELECT count(*) " + WANTED)
    long count(
            LocalDate until, Instant known, LocalDate today, @Nullable Status status, boolean attention,
            @Nullable Long plan, @Nullable Long theme, @Nullable String owner, @Nullable String segment, @Nullable Due due,
            @Nullable String text);

    /** How many actions are wanted, as at a day. */
    default long count(ActionFilter wanted, AsAt at) {
        return count(at.until(), at.known(), at.day(), wanted.status(), wanted.attention(), wanted.plan(), wanted.theme(),
                wanted.owner(), wanted.segment(), wanted.due(), wanted.text());
    }

    @Query("""
            SELECT plan_id, plan, theme_id, theme, status, count(*) AS count,
                   count(*) FILTER (WHERE ends_on < :today AND status NOT IN ('COMPLETE', 'STOPPED')) AS overdue,
                   count(*) FILTER (WHERE ends_on >= :today AND ends_on <= CAST(:today AS date) + 30
                                      AND status NOT IN ('COMPLETE', 'STOPPED')) AS soon,
                   count(*) FILTER (WHERE NOT understood AND status NOT IN ('COMPLETE', 'STOPPED')) AS unread,
                   array_remove(array_agg(DISTINCT owner), NULL) AS owners
            FROM action_as_at(:until, :known)
            GROUP BY plan_id, plan, theme_id, theme, status
            ORDER BY min(reading_order)
            """)
    List<StatusCount> counts(LocalDate until, Instant known, LocalDate today);

    @Query("""
            SELECT *
            FROM action_as_at(:until, :known)
            WHERE status IN ('RED', 'AMBER', 'UNCLEAR')
               OR status IN ('GREEN', 'NOT_STARTED') AND (ends_on < :today OR NOT understood)
            ORDER BY array_position(ARRAY['RED', 'AMBER', 'UNCLEAR'], status), ends_on, reading_order
            LIMIT :limit
            """)
    List<Action> needingAttention(LocalDate until, Instant known, LocalDate today, int limit);

    @Query("""
            SELECT *
            FROM action_as_at(:until, :known)
            WHERE status IN ('RED', 'AMBER', 'UNCLEAR', 'GREEN', 'NOT_STARTED') AND ends_on BETWEEN :today AND CAST(:today AS date) + 90
            ORDER BY ends_on, reading_order
            LIMIT :limit
            """)
    List<Action> comingUp(LocalDate until, Instant known, LocalDate today, int limit);

    @Query("""
            SELECT *
            FROM action_as_at(:until, :known)
            WHERE id = :id
            """)
    Optional<Action> find(long id, LocalDate until, Instant known);

    @Query("""
            SELECT *
            FROM action_as_at(:until, :known)
            WHERE id IN (:ids)
            ORDER BY reading_order
            """)
    List<Action> these(List<Long> ids, LocalDate until, Instant known);

    @Query("""
            SELECT *
            FROM action_as_at(:until, :known)
            WHERE ref = :called
            ORDER BY reading_order
            """)
    List<Action> called(String called, LocalDate until, Instant known);

    @Query("""
            SELECT id, status, narrative, corrective_action, wording, as_of, author, recorded_at
            FROM status_update
            WHERE action_id = :action AND as_of <= :until AND recorded_at <= :known
            ORDER BY as_of DESC, id DESC
            """)
    List<StatusUpdate> history(long action, LocalDate until, Instant known);

    @Query("""
            SELECT revision.id, theme_id, theme.title AS theme, revision.title, description, owner, segments, by_when,
                   starts_on, ends_on, understood, valid_from, author, recorded_at
            FROM action_revision revision
            JOIN theme ON theme.id = theme_id
            WHERE action_id = :action AND valid_from <= :until AND recorded_at <= :known
            ORDER BY valid_from DESC, revision.id DESC
            """)
    List<ActionRevision> revisions(long action, LocalDate until, Instant known);

    /** Moves the action to its next version; 0 when somebody else did so first. Locks the row until the commit. */
    @Query("UPDATE action SET version = version + 1 WHERE id = :id AND version = :version AND withdrawn_at IS NULL")
    int advance(long id, int version);

    @Query("""
            INSERT INTO status_update (action_id, status, narrative, corrective_action, as_of, author)
            VALUES (:action, :status, :narrative, :correctiveAction, :asOf, :author)
            """)
    void addStatus(
            long action, Status status, String narrative, String correctiveAction, LocalDate asOf, String author);
}
