-- What the council pays for care, and what fair-cost-of-care exercises found that care costs.

CREATE TABLE fee (
    id               bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    -- The slug of a segment; null when not stated. What the council commissions may change.
    segment          text        CHECK (length(segment) BETWEEN 1 AND 100),
    care_type        text        NOT NULL,
    -- What tells it from other rates for the same care: "Sleep-in"; empty for the standard rate.
    rate             text        NOT NULL DEFAULT '' CHECK (rate = btrim(rate) AND length(rate) <= 100),
    unit             text        NOT NULL CHECK (unit IN ('WEEK', 'DAY', 'NIGHT', 'HOUR', 'VISIT')),
    -- The financial year, for example 2023-24.
    year             text        NOT NULL CHECK (year ~ '^[0-9]{4}-[0-9]{2}$'),
    amount           numeric     NOT NULL CHECK (amount BETWEEN 0 AND 1000000),
    from_on          date        NOT NULL,
    to_on            date,
    -- The rise on the year before as its source states it, in per cent; the one that is worked out stands beside it.
    published_uplift numeric     CHECK (published_uplift BETWEEN -100 AND 1000),
    source           text        NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
    note             text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    made_up          text,
    version          int         NOT NULL DEFAULT 1,
    added_by         text        NOT NULL,
    added_at         timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    changed_at       timestamptz NOT NULL,
    CHECK (to_on >= from_on)
);
CREATE UNIQUE INDEX fee_once ON fee (coalesce(segment, ''), care_type, lower(rate), unit, year, from_on);
GRANT SELECT, DELETE ON fee TO ${role};
GRANT INSERT (segment, care_type, rate, unit, year, amount, from_on, to_on, published_uplift, source, note, made_up,
    added_by, added_at, changed_by, changed_at) ON fee TO ${role};
GRANT UPDATE (segment, care_type, rate, unit, year, amount, from_on, to_on, published_uplift, source, note, version,
    changed_by, changed_at) ON fee TO ${role};

CREATE TABLE cost_exercise (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name        text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    -- The financial year in whose prices the costs are stated, and the day that its source names, if any.
    base_year   text        NOT NULL CHECK (base_year ~ '^[0-9]{4}-[0-9]{2}$'),
    base_on     date,
    -- The index by which prices rise from then on, and each year's rise in per cent, one year a line: "2023-24 6.3".
    price_index text        NOT NULL DEFAULT '' CHECK (length(price_index) <= 300),
    rises       text        NOT NULL DEFAULT '' CHECK (rises ~ '^([0-9]{4}-[0-9]{2} -?[0-9.]+(\n|$))*$' AND length(rises) <= 2000),
    source      text        NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
    note        text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    made_up     text,
    version     int         NOT NULL DEFAULT 1,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX cost_exercise_name ON cost_exercise (lower(name));
GRANT SELECT, DELETE ON cost_exercise TO ${role};
GRANT INSERT (name, base_year, base_on, price_index, rises, source, note, made_up, added_by, added_at, changed_by,
    changed_at) ON cost_exercise TO ${role};
GRANT UPDATE (name, base_year, base_on, price_index, rises, source, note, version, changed_by, changed_at)
    ON cost_exercise TO ${role};

-- What an exercise found for one type of care.
CREATE TABLE cost_result (
    id           bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    exercise_id  bigint      NOT NULL REFERENCES cost_exercise (id) ON DELETE CASCADE,
    care_type    text        NOT NULL,
    -- How many were asked, answered, and count; null when not stated.
    invited      int         CHECK (invited BETWEEN 0 AND 100000),
    responses    int         CHECK (responses BETWEEN 0 AND 100000),
    used         int         CHECK (used BETWEEN 0 AND 100000),
    -- Which answers do not count, and why; one a line.
    exclusions   text        NOT NULL DEFAULT '' CHECK (length(exclusions) <= 2000),
    -- The total as it was published, never the sum of the lines.
    total_count  int         CHECK (total_count BETWEEN 0 AND 100000),
    total_lower  numeric     CHECK (total_lower BETWEEN 0 AND 1000000),
    total_median numeric     CHECK (total_median BETWEEN 0 AND 1000000),
    total_upper  numeric     CHECK (total_upper BETWEEN 0 AND 1000000),
    -- How many people a week, or hours a week, the council pays for; null when not stated.
    volume       numeric     CHECK (volume BETWEEN 0 AND 10000000),
    import_id    bigint,
    version      int         NOT NULL DEFAULT 1,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    UNIQUE (exercise_id, care_type),
    CHECK (responses <= invited),
    CHECK (used <= responses),
    CHECK (total_lower <= total_median),
    CHECK (total_median <= total_upper)
);
GRANT SELECT, DELETE ON cost_result TO ${role};
GRANT INSERT (exercise_id, care_type, invited, responses, used, exclusions, total_count, total_lower, total_median,
    total_upper, volume, import_id, changed_by, changed_at) ON cost_result TO ${role};
GRANT UPDATE (invited, responses, used, exclusions, total_count, total_lower, total_median, total_upper, volume, import_id,
    version, changed_by, changed_at) ON cost_result TO ${role};

-- One line of costs; the line is a word of the standard list or of cost_own_line.
CREATE TABLE cost_line (
    result_id bigint  NOT NULL REFERENCES cost_result (id) ON DELETE CASCADE,
    line      text    NOT NULL CHECK (length(line) BETWEEN 1 AND 100),
    count     int     CHECK (count BETWEEN 0 AND 100000),
    lower     numeric CHECK (lower BETWEEN -1000000 AND 1000000),
    median    numeric CHECK (median BETWEEN -1000000 AND 1000000),
    upper     numeric CHECK (upper BETWEEN -1000000 AND 1000000),
    PRIMARY KEY (result_id, line),
    CHECK (lower <= median),
    CHECK (median <= upper)
);
GRANT SELECT, INSERT, DELETE ON cost_line TO ${role};
GRANT UPDATE (count, lower, median, upper) ON cost_line TO ${role};

-- Lines that the council uses besides the standard ones.
CREATE TABLE cost_own_line (
    code       text PRIMARY KEY CHECK (code ~ '^own-[a-z0-9-]{1,90}$'),
    home_care  boolean NOT NULL,
    line_group text NOT NULL,
    name       text NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100)
);
GRANT SELECT, INSERT ON cost_own_line TO ${role};

-- What a result said before an import changed it, so that the import can be undone; null when the import added it.
CREATE TABLE cost_before (
    import_id bigint NOT NULL,
    result_id bigint NOT NULL REFERENCES cost_result (id) ON DELETE CASCADE,
    version   int    NOT NULL,
    content   jsonb,
    PRIMARY KEY (import_id, result_id)
);
GRANT SELECT, INSERT, DELETE ON cost_before TO ${role};

-- What closing the gap would cost, under a name. The base is as it was when it was saved.
CREATE TABLE cost_scenario (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    result_id   bigint      NOT NULL REFERENCES cost_result (id) ON DELETE CASCADE,
    name        text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 100),
    fee         numeric     NOT NULL CHECK (fee BETWEEN 0 AND 1000000),
    volume      numeric     NOT NULL CHECK (volume BETWEEN 0 AND 10000000),
    -- In per cent: how much of the gap is closed, and by how much prices rise from the price base to the fee's year.
    share       numeric     NOT NULL CHECK (share BETWEEN 0 AND 100),
    rise        numeric     NOT NULL CHECK (rise BETWEEN -50 AND 500),
    base_fee    numeric,
    base_median numeric     NOT NULL,
    base_rise   numeric     NOT NULL,
    base_volume numeric,
    version     int         NOT NULL DEFAULT 1,
    saved_by    text        NOT NULL,
    saved_at    timestamptz NOT NULL
);
CREATE UNIQUE INDEX cost_scenario_name ON cost_scenario (result_id, lower(name));
GRANT SELECT, DELETE ON cost_scenario TO ${role};
GRANT INSERT (result_id, name, fee, volume, share, rise, base_fee, base_median, base_rise, base_volume, saved_by, saved_at)
    ON cost_scenario TO ${role};
GRANT UPDATE (name, fee, volume, share, rise, base_fee, base_median, base_rise, base_volume, version, saved_by, saved_at)
    ON cost_scenario TO ${role};

-- Who may read what single providers said of their costs. A role alone does not allow it.
CREATE TABLE cost_return_reader (
    person_id bigint      PRIMARY KEY REFERENCES person (id),
    named_by  text        NOT NULL,
    named_at  timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON cost_return_reader TO ${role};

-- What one provider said of its costs: commercially sensitive.
CREATE TABLE cost_return (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    result_id  bigint      NOT NULL REFERENCES cost_result (id) ON DELETE CASCADE,
    -- The name of the provider, as it was given; it is not tied to an entry of the register.
    provider   text        NOT NULL CHECK (provider = btrim(provider) AND length(provider) BETWEEN 1 AND 200),
    provider_key text      NOT NULL CHECK (provider_key <> ''),
    location   text        NOT NULL DEFAULT '' CHECK (length(location) <= 200),
    -- Why it does not count; empty when it does.
    excluded   text        NOT NULL DEFAULT '' CHECK (length(excluded) <= 500),
    -- Amounts by line, one a line: "food 38.50".
    amounts    text        NOT NULL CHECK (length(amounts) <= 10000),
    version    int         NOT NULL DEFAULT 1,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX cost_return_once ON cost_return (result_id, provider_key, lower(location));
GRANT SELECT, DELETE ON cost_return TO ${role};
GRANT INSERT (result_id, provider, provider_key, location, excluded, amounts, changed_by, changed_at) ON cost_return TO ${role};
GRANT UPDATE (provider, provider_key, location, excluded, amounts, version, changed_by, changed_at) ON cost_return TO ${role};

-- Documents of the cost-of-care position, made by jobs and kept.
CREATE TABLE cost_document (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    exercise_id bigint      NOT NULL REFERENCES cost_exercise (id) ON DELETE CASCADE,
    format      text        NOT NULL,
    file_name   text        NOT NULL,
    content     bytea       NOT NULL,
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL
);
CREATE INDEX cost_document_exercise ON cost_document (exercise_id);
GRANT SELECT, INSERT, DELETE ON cost_document TO ${role};
