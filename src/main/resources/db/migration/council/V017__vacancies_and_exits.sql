-- What locations had free and when, who came into the market and who left it and why, and what is done for people when
-- somebody leaves.

CREATE TABLE vacancy_reading (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    location_id bigint      NOT NULL REFERENCES location (id),
    as_at       date        NOT NULL,
    unit        text        NOT NULL CHECK (unit IN ('BEDS', 'HOURS')),
    available   numeric     NOT NULL CHECK (available BETWEEN 0 AND 1000000),
    -- Beds for which nobody pays on top of the council's fee; null when not stated.
    no_top_up   int         CHECK (no_top_up BETWEEN 0 AND available),
    source      text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    made_up     text,
    -- False once it was corrected or withdrawn; it is kept, so that it can be seen what was believed before.
    standing    boolean     NOT NULL DEFAULT true,
    -- The reading that this one corrects.
    corrects    bigint      UNIQUE REFERENCES vacancy_reading (id),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (unit = 'HOURS' OR available = trunc(available)),
    CHECK (unit = 'BEDS' OR no_top_up IS NULL)
);
CREATE UNIQUE INDEX vacancy_reading_day ON vacancy_reading (location_id, unit, as_at) WHERE standing;
GRANT SELECT ON vacancy_reading TO ${role};
GRANT INSERT (location_id, as_at, unit, available, no_top_up, source, made_up, corrects, recorded_by, recorded_at)
    ON vacancy_reading TO ${role};
GRANT UPDATE (standing) ON vacancy_reading TO ${role};

CREATE TABLE market_change (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    kind        text        NOT NULL CHECK (kind IN ('ENTRY', 'EXIT')),
    provider_id bigint      NOT NULL REFERENCES provider (id),
    -- Null when the provider comes or goes as a whole.
    location_id bigint      REFERENCES location (id),
    -- The first day of an entry, the last day of an exit; null while it is only announced.
    on_day      date,
    notice_on   date,
    -- Why it left; null for an entry.
    cause       text        CHECK (cause IN ('PRACTICE', 'FINANCIAL', 'PLANNED', 'OTHER')),
    cause_words text        CHECK (length(cause_words) BETWEEN 1 AND 200),
    -- Gained by an entry, lost by an exit; null when not stated.
    beds        int         CHECK (beds BETWEEN 0 AND 2000),
    hours       numeric     CHECK (hours BETWEEN 0 AND 1000000),
    -- For the council's officers only.
    note        text        NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
    made_up     text,
    version     int         NOT NULL DEFAULT 1,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    CHECK ((kind = 'EXIT') = (cause IS NOT NULL)),
    CHECK (cause IS DISTINCT FROM 'OTHER' OR cause_words IS NOT NULL),
    CHECK (on_day IS NOT NULL OR notice_on IS NOT NULL),
    CHECK (notice_on <= on_day)
);
CREATE INDEX market_change_location ON market_change (location_id);
CREATE INDEX market_change_provider ON market_change (provider_id);
GRANT SELECT ON market_change TO ${role};
GRANT INSERT (kind, provider_id, location_id, on_day, notice_on, cause, cause_words, beds, hours, note, made_up, added_by,
    added_at, changed_by, changed_at) ON market_change TO ${role};
GRANT UPDATE (on_day, notice_on, cause, cause_words, beds, hours, note, version, changed_by, changed_at)
    ON market_change TO ${role};

-- A change with the names of whom it is about.
CREATE VIEW market_change_shown AS
SELECT market_change.*, provider.name AS provider_name, location.name AS location_name,
       EXISTS (SELECT FROM location_service WHERE location_id = location.id AND service LIKE 'CARE_HOME%') AS care_home
FROM market_change
JOIN provider ON provider.id = market_change.provider_id
LEFT JOIN location ON location.id = market_change.location_id;
GRANT SELECT ON market_change_shown TO ${role};

-- Closures of which the council published how many there were, but not which: shown beside what is recorded, never added.
CREATE TABLE published_exits (
    id             bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    what           text   NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    period         text   NOT NULL CHECK (length(period) BETWEEN 1 AND 100),
    cause          text   NOT NULL CHECK (cause IN ('PRACTICE', 'FINANCIAL', 'PLANNED', 'OTHER')),
    exits          int    NOT NULL CHECK (exits >= 0),
    source         text   NOT NULL,
    source_address text,
    UNIQUE (what, period, cause)
);
GRANT SELECT, INSERT ON published_exits TO ${role};

-- What is done so that people's care goes on when somebody leaves: one plan for an exit.
CREATE TABLE continuity_plan (
    id               bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    change_id        bigint      NOT NULL UNIQUE REFERENCES market_change (id),
    template         text        NOT NULL,
    template_version int         NOT NULL,
    -- A role, never a person's name.
    lead             text        NOT NULL CHECK (length(lead) BETWEEN 1 AND 200),
    deadline         date,
    -- How many people are affected, by who pays for their care; null when not stated.
    council_funded   int         CHECK (council_funded BETWEEN 0 AND 100000),
    self_funders     int         CHECK (self_funders BETWEEN 0 AND 100000),
    nhs              int         CHECK (nhs BETWEEN 0 AND 100000),
    other_councils   int         CHECK (other_councils BETWEEN 0 AND 100000),
    closed_on        date,
    lessons          text        CHECK (length(lessons) BETWEEN 1 AND 4000),
    version          int         NOT NULL DEFAULT 1,
    started_by       text        NOT NULL,
    started_at       timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    changed_at       timestamptz NOT NULL,
    CHECK ((closed_on IS NULL) = (lessons IS NULL))
);
GRANT SELECT ON continuity_plan TO ${role};
GRANT INSERT (change_id, template, template_version, lead, deadline, council_funded, self_funders, nhs, other_councils,
    started_by, started_at, changed_by, changed_at) ON continuity_plan TO ${role};
GRANT UPDATE (lead, deadline, council_funded, self_funders, nhs, other_councils, closed_on, lessons, version, changed_by,
    changed_at) ON continuity_plan TO ${role};

-- The steps stand here as the template had them when the plan was started: a newer template does not change them.
CREATE TABLE continuity_step (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id    bigint      NOT NULL REFERENCES continuity_plan (id),
    position   int         NOT NULL,
    part       text        NOT NULL,
    title      text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    why        text        NOT NULL DEFAULT '',
    state      text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'NOT_NEEDED')),
    done_on    date,
    reason     text        CHECK (length(reason) BETWEEN 1 AND 500),
    -- For the council's officers only.
    note       text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    version    int         NOT NULL DEFAULT 1,
    changed_by text,
    changed_at timestamptz,
    UNIQUE (plan_id, position),
    CHECK ((state = 'DONE') = (done_on IS NOT NULL)),
    CHECK ((state = 'NOT_NEEDED') = (reason IS NOT NULL))
);
GRANT SELECT ON continuity_step TO ${role};
GRANT INSERT (plan_id, position, part, title, why) ON continuity_step TO ${role};
GRANT UPDATE (state, done_on, reason, note, version, changed_by, changed_at) ON continuity_step TO ${role};

-- How many people moved on a day, never who.
CREATE TABLE continuity_move (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id     bigint      NOT NULL REFERENCES continuity_plan (id),
    on_day      date        NOT NULL,
    people      int         NOT NULL CHECK (people BETWEEN 1 AND 100000),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX continuity_move_plan ON continuity_move (plan_id);
GRANT SELECT, DELETE ON continuity_move TO ${role};
GRANT INSERT (plan_id, on_day, people, recorded_by, recorded_at) ON continuity_move TO ${role};

CREATE TABLE continuity_told (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id     bigint      NOT NULL REFERENCES continuity_plan (id),
    who         text        NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    on_day      date        NOT NULL,
    how         text        NOT NULL CHECK (length(how) BETWEEN 1 AND 200),
    by_whom     text        NOT NULL CHECK (length(by_whom) BETWEEN 1 AND 200),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX continuity_told_plan ON continuity_told (plan_id);
GRANT SELECT, DELETE ON continuity_told TO ${role};
GRANT INSERT (plan_id, who, on_day, how, by_whom, recorded_by, recorded_at) ON continuity_told TO ${role};

CREATE TABLE continuity_document (
    id        bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id   bigint      NOT NULL REFERENCES continuity_plan (id),
    format    text        NOT NULL,
    file_name text        NOT NULL,
    content   bytea       NOT NULL,
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL
);
CREATE INDEX continuity_document_of ON continuity_document (plan_id, id);
GRANT SELECT, INSERT, DELETE ON continuity_document TO ${role};

-- A continuity plan with whom it is about and how far it is.
CREATE VIEW continuity_shown AS
SELECT continuity_plan.*, coalesce(location.name, provider.name) AS who, market_change.made_up,
       (SELECT coalesce(sum(people), 0)::int FROM continuity_move WHERE plan_id = continuity_plan.id) AS moved,
       (SELECT count(*)::int FROM continuity_step WHERE plan_id = continuity_plan.id) AS steps,
       (SELECT count(*)::int FROM continuity_step WHERE plan_id = continuity_plan.id AND state = 'DONE') AS done,
       (SELECT count(*)::int FROM continuity_step WHERE plan_id = continuity_plan.id AND state = 'NOT_NEEDED') AS not_needed,
       (SELECT title FROM continuity_step WHERE plan_id = continuity_plan.id AND state = 'OPEN' ORDER BY position LIMIT 1)
           AS next_step
FROM continuity_plan
JOIN market_change ON market_change.id = continuity_plan.change_id
JOIN provider ON provider.id = market_change.provider_id
LEFT JOIN location ON location.id = market_change.location_id;
GRANT SELECT ON continuity_shown TO ${role};
