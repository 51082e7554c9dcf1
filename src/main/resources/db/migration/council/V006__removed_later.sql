-- What was removed from a plan later was still there: a report from what was known before gives it again.

-- Every action as it was at the end of a day, from what was recorded until a moment: the only place that says which
-- report and which revision count. An action is there from the day of its first report on.
CREATE OR REPLACE FUNCTION action_as_at(day date, known timestamptz) RETURNS TABLE (
    id bigint, ref text, plan_id bigint, plan text, theme_id bigint, theme text, title text, description text,
    owner text, segments text[], by_when text, starts_on date, ends_on date, understood boolean, source_note text,
    status text, narrative text, corrective_action text, wording text, as_of date, author text,
    recorded_at timestamptz, previous_status text, version int, edition int, reading_order bigint
) LANGUAGE sql STABLE AS $$
    SELECT action.id, action.ref, action.plan_id, plan.title, theme.id, theme.title, revision.title,
           revision.description, revision.owner, revision.segments, revision.by_when, revision.starts_on,
           revision.ends_on, revision.understood, action.source_note,
           newest.status, newest.narrative, newest.corrective_action, newest.wording, newest.as_of, newest.author,
           newest.recorded_at, previous.status, action.version, action.edition,
           action.plan_id * 1000000000 + theme.position * 1000000 + action.position
    FROM action
    JOIN plan ON plan.id = action.plan_id
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
