-- How the council watches over its providers: levels of monitoring, visits, improvement actions, risk notes, the rules of
-- the watch list, and its marks of quality.

CREATE TABLE monitoring_level (
    id        bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    -- From the least to the most watched.
    position  int     NOT NULL CHECK (position BETWEEN 1 AND 99),
    name      text    NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 60),
    meaning   text    NOT NULL CHECK (length(meaning) BETWEEN 1 AND 1000),
    escalated boolean NOT NULL,
    -- How often each group of services is visited, for example "12 months" or "4 to 6 weeks"; null when no rule says.
    homes     text    CHECK (homes ~ '^[0-9]{1,3}( to [0-9]{1,3})? (days|weeks|months)$'),
    home_care text    CHECK (home_care ~ '^[0-9]{1,3}( to [0-9]{1,3})? (days|weeks|months)$'),
    others    text    CHECK (others ~ '^[0-9]{1,3}( to [0-9]{1,3})? (days|weeks|months)$'),
    version   int     NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX monitoring_level_name ON monitoring_level (lower(name));
GRANT SELECT, DELETE ON monitoring_level TO ${role};
GRANT INSERT (position, name, meaning, escalated, homes, home_care, others) ON monitoring_level TO ${role};
GRANT UPDATE (position, name, meaning, escalated, homes, home_care, others, version) ON monitoring_level TO ${role};

-- What every council begins with, until it says otherwise.
INSERT INTO monitoring_level (position, name, meaning, escalated, homes, home_care, others) VALUES
    (1, 'Standard', 'Nothing gives cause for concern: visits as often as the rule says.', false, '12 months', '3 months', '12 months'),
    (2, 'Responsive', 'Something has to be looked into: visits as often as for standard, and whenever a concern asks for one.',
        false, '12 months', '3 months', '12 months'),
    (3, 'Enhanced', 'Serious or repeated concerns: meetings against an improvement plan every four to six weeks.',
        true, '4 to 6 weeks', '4 to 6 weeks', '4 to 6 weeks');

-- At which level a location was from which day on; the newest holds, and the earlier ones are its history.
CREATE TABLE location_level (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    location_id bigint      NOT NULL REFERENCES location (id),
    level_id    bigint      NOT NULL REFERENCES monitoring_level (id),
    since       date        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    made_up     text,
    set_by      text        NOT NULL,
    set_at      timestamptz NOT NULL
);
CREATE INDEX location_level_location ON location_level (location_id, since, id);
CREATE INDEX location_level_level ON location_level (level_id);
GRANT SELECT ON location_level TO ${role};
GRANT INSERT (location_id, level_id, since, reason, made_up, set_by, set_at) ON location_level TO ${role};

CREATE TABLE location_visit (
    id           bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    location_id  bigint      NOT NULL REFERENCES location (id),
    visited_on   date        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('PLANNED', 'UNANNOUNCED', 'FOLLOW_UP', 'IMPROVEMENT_MEETING')),
    -- The post that visited, not a person's name.
    visitor      text        NOT NULL CHECK (length(visitor) BETWEEN 1 AND 200),
    summary      text        NOT NULL CHECK (length(summary) BETWEEN 1 AND 4000),
    outcome      text        NOT NULL CHECK (outcome IN ('NOT_STATED', 'NO_CONCERNS', 'SOME_CONCERNS', 'SERIOUS_CONCERNS')),
    follow_up    text        CHECK (length(follow_up) BETWEEN 1 AND 1000),
    follow_up_by date,
    made_up      text,
    version      int         NOT NULL DEFAULT 1,
    added_by     text        NOT NULL,
    added_at     timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    CHECK (follow_up_by IS NULL OR follow_up IS NOT NULL)
);
CREATE INDEX location_visit_location ON location_visit (location_id, visited_on);
GRANT SELECT ON location_visit TO ${role};
GRANT INSERT (location_id, visited_on, kind, visitor, summary, outcome, follow_up, follow_up_by, made_up, added_by, added_at,
    changed_by, changed_at) ON location_visit TO ${role};
GRANT UPDATE (visited_on, kind, visitor, summary, outcome, follow_up, follow_up_by, version, changed_by, changed_at)
    ON location_visit TO ${role};

-- The actions of delivery plans that make up the improvement plan of a location.
CREATE TABLE location_improvement (
    location_id bigint      NOT NULL REFERENCES location (id),
    action_id   bigint      NOT NULL,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    PRIMARY KEY (location_id, action_id)
);
CREATE INDEX location_improvement_action ON location_improvement (action_id);
GRANT SELECT, INSERT, DELETE ON location_improvement TO ${role};

-- Only officers and approvers read these.
CREATE TABLE location_risk_note (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    location_id bigint      NOT NULL REFERENCES location (id),
    noted_on    date        NOT NULL,
    words       text        NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    made_up     text,
    author      text        NOT NULL,
    written_at  timestamptz NOT NULL
);
CREATE INDEX location_risk_note_location ON location_risk_note (location_id, noted_on, id);
GRANT SELECT ON location_risk_note TO ${role};
GRANT INSERT (location_id, noted_on, words, made_up, author, written_at) ON location_risk_note TO ${role};

-- Which rules of the watch list the council uses; a rule without a line is used as it comes.
CREATE TABLE watch_rule (
    code text    PRIMARY KEY,
    used boolean NOT NULL
);
GRANT SELECT, INSERT, DELETE ON watch_rule TO ${role};

CREATE TABLE watch_threshold (
    code  text NOT NULL REFERENCES watch_rule (code) ON DELETE CASCADE,
    name  text NOT NULL,
    value int  NOT NULL CHECK (value BETWEEN 0 AND 1000),
    PRIMARY KEY (code, name)
);
GRANT SELECT, INSERT, DELETE ON watch_threshold TO ${role};

-- One line: counts the changes of the rules above.
CREATE TABLE watch_edition (
    version int NOT NULL
);
INSERT INTO watch_edition VALUES (1);
GRANT SELECT ON watch_edition TO ${role};
GRANT UPDATE (version) ON watch_edition TO ${role};

CREATE TABLE mark_scheme (
    id      bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name    text   NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    -- What everybody reads of it.
    meaning text   NOT NULL CHECK (length(meaning) BETWEEN 1 AND 2000),
    months  int    NOT NULL CHECK (months BETWEEN 1 AND 60),
    made_up text,
    version int    NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX mark_scheme_name ON mark_scheme (lower(name));
GRANT SELECT ON mark_scheme TO ${role};
GRANT INSERT (name, meaning, months, made_up) ON mark_scheme TO ${role};
GRANT UPDATE (name, meaning, months, version) ON mark_scheme TO ${role};

CREATE TABLE mark_criterion (
    id        bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    scheme_id bigint  NOT NULL REFERENCES mark_scheme (id),
    position  int     NOT NULL CHECK (position BETWEEN 1 AND 99),
    words     text    NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    -- How it is judged.
    judged    text    NOT NULL CHECK (length(judged) BETWEEN 1 AND 500),
    required  boolean NOT NULL,
    version   int     NOT NULL DEFAULT 1
);
CREATE INDEX mark_criterion_scheme ON mark_criterion (scheme_id, position);
GRANT SELECT, DELETE ON mark_criterion TO ${role};
GRANT INSERT (scheme_id, position, words, judged, required) ON mark_criterion TO ${role};
GRANT UPDATE (position, words, judged, required, version) ON mark_criterion TO ${role};

-- A provider, or one of its locations, judged against the criteria as they were on that day.
CREATE TABLE mark_assessment (
    id             bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    scheme_id      bigint      NOT NULL REFERENCES mark_scheme (id),
    scheme_version int         NOT NULL,
    provider_id    bigint      NOT NULL REFERENCES provider (id),
    -- Null when the provider as a whole is judged.
    location_id    bigint      REFERENCES location (id),
    begun_on       date        NOT NULL,
    outcome        text        NOT NULL DEFAULT 'OPEN' CHECK (outcome IN ('OPEN', 'AWARDED', 'NOT_AWARDED')),
    -- The post that judged, not a person's name.
    assessor       text        CHECK (length(assessor) BETWEEN 1 AND 200),
    decided_on     date,
    valid_until    date,
    -- Why it was decided so; kept inside.
    reason         text        CHECK (length(reason) BETWEEN 1 AND 2000),
    removed_on     date,
    removed_why    text        CHECK (length(removed_why) BETWEEN 1 AND 2000),
    made_up        text,
    version        int         NOT NULL DEFAULT 1,
    changed_by     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    CHECK ((outcome = 'OPEN') = (decided_on IS NULL)),
    CHECK ((outcome = 'OPEN') = (assessor IS NULL)),
    CHECK ((outcome = 'AWARDED') = (valid_until IS NOT NULL)),
    CHECK (valid_until >= decided_on),
    CHECK ((removed_on IS NULL) = (removed_why IS NULL)),
    CHECK (removed_on IS NULL OR outcome = 'AWARDED')
);
CREATE INDEX mark_assessment_scheme ON mark_assessment (scheme_id);
CREATE INDEX mark_assessment_provider ON mark_assessment (provider_id);
CREATE INDEX mark_assessment_location ON mark_assessment (location_id) WHERE location_id IS NOT NULL;
-- Nothing is judged twice at the same time.
CREATE UNIQUE INDEX mark_assessment_open ON mark_assessment (scheme_id, provider_id, coalesce(location_id, 0)) WHERE outcome = 'OPEN';
GRANT SELECT ON mark_assessment TO ${role};
GRANT INSERT (scheme_id, scheme_version, provider_id, location_id, begun_on, made_up, changed_by, changed_at)
    ON mark_assessment TO ${role};
GRANT UPDATE (outcome, assessor, decided_on, valid_until, reason, removed_on, removed_why, version, changed_by, changed_at)
    ON mark_assessment TO ${role};

-- What was found of each criterion; its words are those of the day on which the assessment began.
CREATE TABLE mark_finding (
    assessment_id bigint  NOT NULL REFERENCES mark_assessment (id),
    position      int     NOT NULL,
    words         text    NOT NULL,
    judged        text    NOT NULL,
    required      boolean NOT NULL,
    finding       text    NOT NULL DEFAULT 'NOT_JUDGED' CHECK (finding IN ('NOT_JUDGED', 'MET', 'NOT_MET', 'NOT_APPLICABLE')),
    evidence      text    NOT NULL DEFAULT '' CHECK (length(evidence) <= 2000),
    PRIMARY KEY (assessment_id, position)
);
GRANT SELECT ON mark_finding TO ${role};
GRANT INSERT (assessment_id, position, words, judged, required) ON mark_finding TO ${role};
GRANT UPDATE (finding, evidence) ON mark_finding TO ${role};
