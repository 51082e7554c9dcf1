-- Delivery plans: themes, actions, and what was reported of each action over time.

CREATE TABLE plan (
    id                  bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    title               text NOT NULL UNIQUE,
    period              text NOT NULL,
    -- What the source does not state is null.
    accountable_officer text,
    committee           text,
    lead                text,
    source              text NOT NULL,
    -- What in the plan is made up or rewritten for demonstration; shown wherever the plan is.
    made_up             text,
    added_at            timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE theme (
    id       bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id  bigint NOT NULL REFERENCES plan (id),
    position int    NOT NULL,
    title    text   NOT NULL,
    UNIQUE (plan_id, position)
);

CREATE TABLE action (
    id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    theme_id    bigint NOT NULL REFERENCES theme (id),
    position    int    NOT NULL,
    ref         text   NOT NULL,
    title       text   NOT NULL,
    description text   NOT NULL,
    owner       text,
    -- "By when" as typed, and the days that the words mean; see Timeframe.
    by_when     text   NOT NULL,
    starts_on   date,
    ends_on     date,
    understood  boolean NOT NULL,
    source_note text,
    -- Counts the changes: whoever changes an action says which version they saw.
    version     int    NOT NULL DEFAULT 1,
    UNIQUE (theme_id, position)
);

-- What was reported of an action. Rows are added and never altered: the history is the record.
CREATE TABLE status_update (
    id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    action_id   bigint NOT NULL REFERENCES action (id),
    status      text   NOT NULL
        CHECK (status IN ('RED', 'AMBER', 'UNCLEAR', 'GREEN', 'NOT_STARTED', 'COMPLETE', 'STOPPED')),
    narrative   text   NOT NULL,
    -- The words of an imported status cell.
    wording     text,
    as_of       date   NOT NULL,
    author      text   NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX status_update_newest ON status_update (action_id, as_of DESC, id DESC);

-- An action with what was last reported of it: the only place that says which report is the last.
CREATE VIEW current_action AS
SELECT action.id, action.ref, plan.id AS plan_id, plan.title AS plan, theme.title AS theme,
       action.title, action.description, action.owner,
       action.by_when, action.starts_on, action.ends_on, action.understood, action.source_note,
       newest.status, newest.narrative, newest.wording, newest.as_of, newest.author, newest.recorded_at,
       action.version,
       plan.id * 1000000000 + theme.position * 1000000 + action.position AS reading_order
FROM action
JOIN theme ON theme.id = action.theme_id
JOIN plan ON plan.id = theme.plan_id
CROSS JOIN LATERAL (
    SELECT status, narrative, wording, as_of, author, recorded_at
    FROM status_update
    WHERE action_id = action.id
    ORDER BY as_of DESC, id DESC
    LIMIT 1
) newest;

GRANT SELECT, INSERT ON plan, theme, action, status_update TO ${role};
GRANT UPDATE (version) ON action TO ${role};
GRANT SELECT ON current_action TO ${role};

-- The words that the council writes in the status column of its plans, and what each means.
CREATE TABLE status_word (
    label    text PRIMARY KEY,
    status   text NOT NULL,
    position int  NOT NULL
);
GRANT SELECT, INSERT, DELETE ON status_word TO ${role};
