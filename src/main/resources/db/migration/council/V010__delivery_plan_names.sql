-- A plan is what the council writes and sends; a delivery plan is how it does what it said. Each has its own word.

ALTER TABLE plan RENAME TO delivery_plan;
ALTER INDEX plan_pkey RENAME TO delivery_plan_pkey;
ALTER INDEX plan_title RENAME TO delivery_plan_title;
ALTER SEQUENCE plan_id_seq RENAME TO delivery_plan_id_seq;

-- What was said of earlier work leads to where its outcome is now.
UPDATE job SET outcome = '/delivery' || replace(outcome, '/plans/', '-plans/') WHERE outcome LIKE '/plans/%';
UPDATE import SET outcome = '/delivery' || replace(outcome, '/plans/', '-plans/') WHERE outcome LIKE '/plans/%';

-- The same function, with the table's new name.
CREATE OR REPLACE FUNCTION action_as_at(day date, known timestamptz) RETURNS TABLE (
    id bigint, ref text, plan_id bigint, plan text, theme_id bigint, theme text, title text, description text,
    owner text, segments text[], by_when text, starts_on date, ends_on date, understood boolean, source_note text,
    status text, narrative text, corrective_action text, wording text, as_of date, author text,
    recorded_at timestamptz, previous_status text, version int, edition int, reading_order bigint
) LANGUAGE sql STABLE AS $$
    SELECT action.id, action.ref, action.plan_id, delivery_plan.title, theme.id, theme.title, revision.title,
           revision.description, revision.owner, revision.segments, revision.by_when, revision.starts_on,
           revision.ends_on, revision.understood, action.source_note,
           newest.status, newest.narrative, newest.corrective_action, newest.wording, newest.as_of, newest.author,
           newest.recorded_at, previous.status, action.version, action.edition,
           action.plan_id * 1000000000 + theme.position * 1000000 + action.position
    FROM action
    JOIN delivery_plan ON delivery_plan.id = action.plan_id
    CROSS JOIN LATERAL (
        SELECT *
        FROM action_revision
        WHERE action_id = action.id AND valid_from <= day AND action_revision.recorded_at <= known
        ORDER BY valid_from DESC, action_revision.id DESC
        LIMIT 1
    ) revision
    JOIN theme ON theme.id = revision.theme_id
    CROSS JOIN LATERAL (
        SELECT *
        FROM status_update
        WHERE action_id = action.id AND status_update.as_of <= day AND status_update.recorded_at <= known
        ORDER BY status_update.as_of DESC, status_update.id DESC
        LIMIT 1
    ) newest
    LEFT JOIN LATERAL (
        SELECT status_update.status
        FROM status_update
        WHERE action_id = action.id AND (status_update.as_of, status_update.id) < (newest.as_of, newest.id)
          AND status_update.recorded_at <= known
        ORDER BY status_update.as_of DESC, status_update.id DESC
        LIMIT 1
    ) previous ON true
    WHERE action.withdrawn_at IS NULL OR action.withdrawn_at > known
$$;
