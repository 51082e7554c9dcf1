-- What an action is may change, and every page can be seen as at an earlier day: what people may alter of an action
-- becomes a history of its own, like its statuses. Rows of both are added and never altered.

CREATE TABLE segment (
    slug     text PRIMARY KEY,
    name     text NOT NULL UNIQUE,
    position int  NOT NULL
);
COMMENT ON TABLE segment IS 'The service segments that the council commissions, in its order';
GRANT SELECT, INSERT, DELETE ON segment TO ${role};

ALTER TABLE plan
    ADD version      int NOT NULL DEFAULT 1,
    -- The import that brought it; null when it was entered here or stands in the council's folder.
    ADD import_id    bigint,
    -- Taken back, as by undoing an import: no page shows it.
    ADD withdrawn_at timestamptz,
    ALTER source DROP NOT NULL,
    DROP CONSTRAINT plan_title_key;
CREATE UNIQUE INDEX plan_title ON plan (lower(title)) WHERE withdrawn_at IS NULL;
COMMENT ON COLUMN plan.version IS 'Counts the changes of what heads the plan and of its themes';
COMMENT ON COLUMN plan.source IS 'The document it comes from; null when it was written here';
GRANT UPDATE (title, period, accountable_officer, committee, lead, version, withdrawn_at) ON plan TO ${role};

ALTER TABLE theme
    ADD import_id    bigint,
    ADD withdrawn_at timestamptz,
    DROP CONSTRAINT theme_plan_id_position_key,
    -- Two themes change places in one statement.
    ADD CONSTRAINT theme_place UNIQUE (plan_id, position) DEFERRABLE;
GRANT UPDATE (title, position, withdrawn_at) ON theme TO ${role};

CREATE TABLE action_revision (
    id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    action_id   bigint NOT NULL REFERENCES action (id),
    theme_id    bigint NOT NULL REFERENCES theme (id),
    title       text   NOT NULL,
    description text   NOT NULL,
    owner       text,
    segments    text[] NOT NULL DEFAULT '{}',
    by_when     text   NOT NULL,
    starts_on   date,
    ends_on     date,
    understood  boolean NOT NULL,
    valid_from  date   NOT NULL,
    author      text   NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE action_revision IS 'What an action was from a day on';
COMMENT ON COLUMN action_revision.by_when IS 'As typed; the days are what the words mean, see Timeframe';
CREATE INDEX action_revision_newest ON action_revision (action_id, valid_from DESC, id DESC);
GRANT SELECT, INSERT ON action_revision TO ${role};

INSERT INTO action_revision (action_id, theme_id, title, description, owner, by_when, starts_on, ends_on, understood,
                             valid_from, author)
SELECT action.id, theme_id, title, description, owner, by_when, starts_on, ends_on, understood, first.as_of, first.author
FROM action
CROSS JOIN LATERAL (
    SELECT as_of, author FROM status_update WHERE action_id = action.id ORDER BY as_of, id LIMIT 1
) first
ORDER BY action.id;

DROP VIEW current_action;

ALTER TABLE action ADD plan_id bigint REFERENCES plan (id);
UPDATE action SET plan_id = theme.plan_id FROM theme WHERE theme.id = action.theme_id;
ALTER TABLE action
    ALTER plan_id SET NOT NULL,
    DROP CONSTRAINT action_theme_id_position_key,
    DROP theme_id, DROP title, DROP description, DROP owner, DROP by_when, DROP starts_on, DROP ends_on, DROP understood,
    -- Counts the changes of what the action is, as version counts its reports: the two do not disturb each other.
    ADD edition      int NOT NULL DEFAULT 1,
    ADD import_id    bigint,
    ADD withdrawn_at timestamptz,
    ADD CONSTRAINT action_place UNIQUE (plan_id, position) DEFERRABLE;
CREATE UNIQUE INDEX action_ref ON action (plan_id, lower(ref)) WHERE withdrawn_at IS NULL;
CREATE INDEX action_import ON action (import_id) WHERE import_id IS NOT NULL;
COMMENT ON COLUMN action.position IS 'Its place among the actions of its plan; themes come first';
GRANT UPDATE (ref, position, edition, withdrawn_at) ON action TO ${role};

ALTER TABLE status_update ADD corrective_action text NOT NULL DEFAULT '';
COMMENT ON COLUMN status_update.corrective_action IS 'What is done to put a red or amber action right';

-- Every action as it was at the end of a day, from what was recorded until a moment: the only place that says which
-- report and which revision count. An action is there from the day of its first report on; one that was removed later was
-- still there before, so that a report from what was known then gives it again.
CREATE FUNCTION action_as_at(day date, known timestamptz) RETURNS TABLE (
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
GRANT EXECUTE ON FUNCTION action_as_at(date, timestamptz) TO ${role};
