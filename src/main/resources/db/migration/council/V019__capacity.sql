-- How much care is required, available, affordable and secured, and what would be if.

CREATE TABLE capacity (
    id             bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    -- Slugs: what the council commissions, and by which localities, may change; what was recorded need not.
    segment        text        NOT NULL CHECK (segment <> ''),
    -- Null for the whole council.
    locality       text        CHECK (locality <> ''),
    -- A day, month, quarter or financial year, and its last day.
    as_at          text        NOT NULL,
    as_at_last     date        NOT NULL,
    unit           text        NOT NULL CHECK (unit IN ('HOURS', 'BEDS', 'PLACES')),
    source         text        NOT NULL CHECK (source <> '' AND length(source) <= 200),
    link           text        CHECK (length(link) <= 2000),
    definition     text        NOT NULL CHECK (length(definition) <= 2000),
    method         int         NOT NULL CHECK (method BETWEEN 1 AND 999),
    -- Amounts are in the unit; null is not stated, and never a zero.
    people         numeric     CHECK (people >= 0),
    -- The same as published, where that is no plain number: over 100.
    people_words   text        NOT NULL CHECK (length(people_words) <= 200),
    mean           numeric     CHECK (mean >= 0),
    required       numeric     CHECK (required >= 0),
    growth_percent numeric     CHECK (growth_percent BETWEEN -100 AND 1000),
    growth_base    numeric     CHECK (growth_base >= 0),
    growth_amount  numeric,
    available      numeric     CHECK (available >= 0),
    -- Of each the reasons, the amount and a note; read and written with the record only.
    exclusions     jsonb       NOT NULL CHECK (jsonb_typeof(exclusions) = 'array' AND jsonb_array_length(exclusions) <= 8),
    affordable     numeric     CHECK (affordable >= 0),
    secured        numeric     CHECK (secured >= 0),
    occupied       numeric     CHECK (occupied >= 0),
    places         numeric     CHECK (places >= 0),
    -- In per cent, as published.
    occupancy      numeric     CHECK (occupancy BETWEEN 0 AND 1000),
    planned        numeric     CHECK (planned >= 0),
    planned_by     text        NOT NULL CHECK (length(planned_by) <= 200),
    -- Pounds an hour, or a bed or place and week.
    fee            numeric     CHECK (fee >= 0),
    -- What in it is made up for demonstration; shown wherever the record is.
    made_up        text,
    version        int         NOT NULL DEFAULT 1,
    added_by       text        NOT NULL,
    changed_by     text        NOT NULL,
    changed_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX capacity_of ON capacity (segment, coalesce(locality, ''), as_at, source);
GRANT SELECT, INSERT, DELETE ON capacity TO ${role};
GRANT UPDATE (segment, locality, as_at, as_at_last, unit, source, link, definition, method, people, people_words, mean,
    required, growth_percent, growth_base, growth_amount, available, exclusions, affordable, secured, occupied, places,
    occupancy, planned, planned_by, fee, version, changed_by, changed_at) ON capacity TO ${role};

-- A record with other growth, fee or exclusions, as somebody kept it by name. It is never changed.
CREATE TABLE capacity_scenario (
    id               bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    capacity_id      bigint      NOT NULL REFERENCES capacity (id) ON DELETE CASCADE,
    name             text        NOT NULL CHECK (name = btrim(name) AND name <> '' AND length(name) <= 200),
    growth_percent   numeric     CHECK (growth_percent BETWEEN -100 AND 1000),
    growth_amount    numeric,
    fee              numeric     CHECK (fee >= 0),
    -- Amounts in place of the record's, by the exclusions' reasons; 0 drops one.
    exclusions       jsonb       NOT NULL CHECK (jsonb_typeof(exclusions) = 'array'),
    -- The record as it was then, and its version: it may have been changed since.
    baseline         jsonb       NOT NULL,
    baseline_version int         NOT NULL,
    made_by          text        NOT NULL,
    made_at          timestamptz NOT NULL,
    CHECK (growth_percent IS NULL OR growth_amount IS NULL)
);
CREATE UNIQUE INDEX capacity_scenario_name ON capacity_scenario (capacity_id, lower(name));
GRANT SELECT, INSERT, DELETE ON capacity_scenario TO ${role};

-- The capacity position as files, to be fetched later.
CREATE TABLE capacity_document (
    id        bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    format    text        NOT NULL,
    file_name text        NOT NULL,
    content   bytea       NOT NULL,
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON capacity_document TO ${role};

-- A record with what is said of it as one text.
CREATE VIEW capacity_shown AS
SELECT id, segment, locality, as_at_last, made_up, version, added_by, changed_by, changed_at,
       CAST(to_jsonb(capacity) AS text) AS content
FROM capacity;
GRANT SELECT ON capacity_shown TO ${role};
