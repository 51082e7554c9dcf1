-- The market position: what the council says of each area of its market, with every earlier wording; what good looks like,
-- with how near the council judged itself to be; and the documents that were made of both.

CREATE TABLE market_area (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name       text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    -- Headings within the area, in their order; none when it is described as a whole.
    parts      text[]      NOT NULL DEFAULT '{}' CHECK (cardinality(parts) <= 12),
    -- The council's segments by their slugs. What the council commissions may change.
    segments   text[]      NOT NULL DEFAULT '{}',
    position   int         NOT NULL,
    -- Null while the area is used; its statements stay with their history.
    removed_at timestamptz,
    version    int         NOT NULL DEFAULT 1,
    added_by   text        NOT NULL,
    added_at   timestamptz NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX market_area_name ON market_area (lower(name)) WHERE removed_at IS NULL;
GRANT SELECT ON market_area TO ${role};
GRANT INSERT (name, parts, segments, position, added_by, added_at, changed_by, changed_at) ON market_area TO ${role};
GRANT UPDATE (name, parts, segments, position, removed_at, version, changed_by, changed_at) ON market_area TO ${role};

CREATE TABLE market_statement (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    area_id    bigint      NOT NULL REFERENCES market_area (id),
    aspect     text        NOT NULL CHECK (aspect IN ('SUFFICIENCY', 'QUALITY', 'VALUE_FOR_MONEY')),
    side       text        NOT NULL CHECK (side IN ('NOW', 'PLAN')),
    -- One of the area's parts; empty for the area as a whole.
    part       text        NOT NULL DEFAULT '' CHECK (length(part) <= 200),
    -- Among the statements of the same area, aspect and side. The order has no history.
    position   int         NOT NULL,
    words      text        NOT NULL CHECK (words <> '' AND length(words) <= 3000),
    -- Null when no day is stated.
    as_of      date,
    source     text        NOT NULL DEFAULT '' CHECK (length(source) <= 300),
    -- Where the evidence can be read.
    link       text        NOT NULL DEFAULT '' CHECK (length(link) <= 500),
    -- Ids of figures and of actions that it rests on. They may be withdrawn later; what was linked is known all the same.
    figures    bigint[]    NOT NULL DEFAULT '{}' CHECK (cardinality(figures) <= 50),
    actions    bigint[]    NOT NULL DEFAULT '{}' CHECK (cardinality(actions) <= 50),
    -- What in it is made up for demonstration; shown wherever the statement is.
    made_up    text,
    removed    boolean     NOT NULL DEFAULT false,
    version    int         NOT NULL DEFAULT 1,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX market_statement_area ON market_statement (area_id, aspect, side, position);
GRANT SELECT ON market_statement TO ${role};
GRANT INSERT (area_id, aspect, side, part, position, words, as_of, source, link, figures, actions, made_up, changed_by,
    changed_at) ON market_statement TO ${role};
GRANT UPDATE (aspect, side, part, position, words, as_of, source, link, figures, actions, removed, version, changed_by,
    changed_at) ON market_statement TO ${role};

-- Every version of every statement, the newest too. Written once, never changed.
CREATE TABLE market_statement_version (
    statement_id bigint      NOT NULL REFERENCES market_statement (id),
    version      int         NOT NULL,
    aspect       text        NOT NULL,
    side         text        NOT NULL,
    part         text        NOT NULL,
    words        text        NOT NULL,
    as_of        date,
    source       text        NOT NULL,
    link         text        NOT NULL,
    figures      bigint[]    NOT NULL,
    actions      bigint[]    NOT NULL,
    removed      boolean     NOT NULL,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (statement_id, version)
);
GRANT SELECT, INSERT ON market_statement_version TO ${role};

CREATE VIEW market_statement_shown AS
SELECT version.statement_id AS id, statement.area_id, version.aspect, version.side, version.part, statement.position,
       version.words, version.as_of, version.source, version.link, version.figures::text[] AS figures,
       version.actions::text[] AS actions, statement.made_up, version.removed, version.version, version.changed_by,
       version.changed_at, statement.version = version.version AS newest
FROM market_statement_version version
JOIN market_statement statement ON statement.id = version.statement_id;
GRANT SELECT ON market_statement_shown TO ${role};

-- The words of the scale on which the council judges itself, from the lowest to the highest.
CREATE TABLE good_level (
    position int  PRIMARY KEY,
    name     text NOT NULL UNIQUE CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 60)
);
INSERT INTO good_level (position, name) VALUES (1, 'Not yet'), (2, 'Partly'), (3, 'Mostly'), (4, 'Fully');
GRANT SELECT, INSERT, DELETE ON good_level TO ${role};

CREATE TABLE good_statement (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    heading    text        NOT NULL CHECK (heading = btrim(heading) AND length(heading) BETWEEN 1 AND 200),
    words      text        NOT NULL CHECK (words <> '' AND length(words) <= 1000),
    source     text        NOT NULL DEFAULT '' CHECK (length(source) <= 300),
    position   int         NOT NULL,
    removed    boolean     NOT NULL DEFAULT false,
    version    int         NOT NULL DEFAULT 1,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);
GRANT SELECT ON good_statement TO ${role};
GRANT INSERT (heading, words, source, position, changed_by, changed_at) ON good_statement TO ${role};
GRANT UPDATE (heading, words, source, position, removed, version, changed_by, changed_at) ON good_statement TO ${role};

-- How near the council judged itself to be, on a day. Written once, never changed: a new judgement is a new row.
CREATE TABLE good_assessment (
    id           bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    statement_id bigint      NOT NULL REFERENCES good_statement (id),
    -- A word of the scale as it was then.
    level        text        NOT NULL CHECK (length(level) BETWEEN 1 AND 60),
    reason       text        NOT NULL CHECK (reason <> '' AND length(reason) <= 2000),
    evidence     text        NOT NULL DEFAULT '' CHECK (length(evidence) <= 500),
    -- What the statement said when it was judged.
    words        text        NOT NULL,
    assessed_on  date        NOT NULL,
    made_up      text,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX good_assessment_statement ON good_assessment (statement_id, assessed_on, id);
GRANT SELECT, INSERT ON good_assessment TO ${role};

CREATE TABLE market_position_document (
    id        bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    format    text        NOT NULL,
    file_name text        NOT NULL,
    content   bytea       NOT NULL,
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON market_position_document TO ${role};
