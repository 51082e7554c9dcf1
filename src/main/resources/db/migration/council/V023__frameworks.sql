-- Commissioning frameworks: by what decision and for how long providers are taken onto them, in which lots or tiers, and
-- what is bought through them.

CREATE TABLE framework (
    id               bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    title            text        NOT NULL CHECK (title = btrim(title) AND length(title) BETWEEN 1 AND 200),
    purpose          text        NOT NULL CHECK (length(purpose) <= 4000),
    -- The council's segments by their slugs; what the council commissions may change.
    segments         text[]      NOT NULL DEFAULT '{}',
    legal_route      text        CHECK (length(legal_route) BETWEEN 1 AND 1000),
    -- The decision; null where nothing is stated.
    decided_by       text        CHECK (length(decided_by) BETWEEN 1 AND 200),
    decided_on       date,
    key_decision     boolean,
    in_forward_plan  boolean,
    call_in          boolean,
    call_in_ends_on  date        CHECK (call_in_ends_on >= decided_on),
    -- The term. The first day may be known only in words, for example a financial year.
    starts_on        date,
    starts_words     text        CHECK (length(starts_words) BETWEEN 1 AND 200),
    initial_months   int         CHECK (initial_months BETWEEN 1 AND 600),
    extension_months int[]       NOT NULL DEFAULT '{}' CHECK (cardinality(extension_months) <= 5 AND 0 < ALL (extension_months)),
    -- The longest that the term and all its extensions may last together; null when no such limit is stated.
    most_months      int         CHECK (most_months BETWEEN 1 AND 120),
    -- What is counted each month, and the most of it that should be bought outside the framework, per cent.
    counted          text        NOT NULL DEFAULT 'HOURS' CHECK (counted IN ('HOURS', 'PLACEMENTS', 'REFERRALS')),
    spot_most        numeric     CHECK (spot_most BETWEEN 0 AND 100),
    source           text        CHECK (length(source) BETWEEN 1 AND 500),
    made_up          text        CHECK (length(made_up) BETWEEN 1 AND 500),
    version          int         NOT NULL DEFAULT 1,
    -- Counts the changes of its months, which are written apart.
    months_version   int         NOT NULL DEFAULT 1,
    changed_by       text        NOT NULL,
    changed_at       timestamptz NOT NULL,
    CONSTRAINT framework_term CHECK (coalesce(most_months, 120) >= coalesce(initial_months, 0) + coalesce(extension_months[1], 0)
        + coalesce(extension_months[2], 0) + coalesce(extension_months[3], 0) + coalesce(extension_months[4], 0)
        + coalesce(extension_months[5], 0)),
    CHECK (initial_months IS NOT NULL OR extension_months = '{}')
);
GRANT SELECT ON framework TO ${role};
GRANT INSERT (title, purpose, segments, legal_route, decided_by, decided_on, key_decision, in_forward_plan, call_in,
    call_in_ends_on, starts_on, starts_words, initial_months, extension_months, most_months, counted, spot_most, source,
    made_up, changed_by, changed_at) ON framework TO ${role};
GRANT UPDATE (title, purpose, segments, legal_route, decided_by, decided_on, key_decision, in_forward_plan, call_in,
    call_in_ends_on, starts_on, starts_words, initial_months, extension_months, most_months, counted, spot_most, source,
    version, months_version, changed_by, changed_at) ON framework TO ${role};

-- Whether an extension was taken; an extension without a row is not decided yet.
CREATE TABLE framework_extension (
    framework_id bigint  NOT NULL REFERENCES framework (id),
    number       int     NOT NULL CHECK (number BETWEEN 1 AND 5),
    taken        boolean NOT NULL,
    decided_on   date    NOT NULL,
    PRIMARY KEY (framework_id, number)
);
GRANT SELECT, INSERT ON framework_extension TO ${role};
GRANT UPDATE (taken, decided_on) ON framework_extension TO ${role};

CREATE TABLE framework_recommendation (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint NOT NULL REFERENCES framework (id),
    number       int    NOT NULL CHECK (number BETWEEN 1 AND 99),
    words        text   NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    -- The action of a delivery plan that carries it out.
    action_id    bigint,
    version      int    NOT NULL DEFAULT 1,
    UNIQUE (framework_id, number)
);
CREATE INDEX framework_recommendation_action ON framework_recommendation (action_id);
GRANT SELECT ON framework_recommendation TO ${role};
GRANT INSERT (framework_id, number, words, action_id) ON framework_recommendation TO ${role};
GRANT UPDATE (number, words, action_id, version) ON framework_recommendation TO ${role};

CREATE TABLE framework_delegation (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint NOT NULL REFERENCES framework (id),
    what         text   NOT NULL CHECK (length(what) BETWEEN 1 AND 2000),
    whom         text   NOT NULL CHECK (length(whom) BETWEEN 1 AND 200),
    consulting   text   CHECK (length(consulting) BETWEEN 1 AND 200),
    until_words  text   CHECK (length(until_words) BETWEEN 1 AND 200),
    version      int    NOT NULL DEFAULT 1
);
CREATE INDEX framework_delegation_framework ON framework_delegation (framework_id);
GRANT SELECT ON framework_delegation TO ${role};
GRANT INSERT (framework_id, what, whom, consulting, until_words) ON framework_delegation TO ${role};
GRANT UPDATE (what, whom, consulting, until_words, version) ON framework_delegation TO ${role};

CREATE TABLE framework_lot (
    id           bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint  NOT NULL REFERENCES framework (id),
    name         text    NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    -- The tier of a tiered framework; null for a lot.
    tier         int     CHECK (tier BETWEEN 1 AND 9),
    segments     text[]  NOT NULL DEFAULT '{}',
    locality     text    CHECK (length(locality) BETWEEN 1 AND 200),
    -- The share of its locality's referrals that its members are to take together, per cent; null when not stated.
    share        numeric CHECK (share BETWEEN 0 AND 100),
    places       int     CHECK (places BETWEEN 1 AND 1000),
    note         text    CHECK (length(note) BETWEEN 1 AND 1000),
    version      int     NOT NULL DEFAULT 1,
    UNIQUE (framework_id, name),
    UNIQUE (id, framework_id)
);
GRANT SELECT ON framework_lot TO ${role};
GRANT INSERT (framework_id, name, tier, segments, locality, share, places, note) ON framework_lot TO ${role};
GRANT UPDATE (name, tier, segments, locality, share, places, note, version) ON framework_lot TO ${role};

CREATE TABLE framework_member (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint NOT NULL REFERENCES framework (id),
    lot_id       bigint NOT NULL,
    provider_id  bigint NOT NULL REFERENCES provider (id),
    state        text   NOT NULL CHECK (state IN ('MEMBER', 'SUSPENDED', 'LEFT')),
    -- Null when not stated; the last day is stated once a member has left.
    joined_on    date,
    left_on      date,
    -- Why it is suspended or has left; for those who work here only.
    reason       text   CHECK (length(reason) BETWEEN 1 AND 1000),
    made_up      text   CHECK (length(made_up) BETWEEN 1 AND 500),
    version      int    NOT NULL DEFAULT 1,
    FOREIGN KEY (lot_id, framework_id) REFERENCES framework_lot (id, framework_id),
    UNIQUE (id, framework_id),
    CHECK (left_on >= joined_on),
    CHECK (state = 'MEMBER' OR reason IS NOT NULL),
    CHECK ((state = 'LEFT') = (left_on IS NOT NULL))
);
-- A provider is in a lot once at a time.
CREATE UNIQUE INDEX framework_member_once ON framework_member (lot_id, provider_id) WHERE state <> 'LEFT';
CREATE INDEX framework_member_framework ON framework_member (framework_id);
CREATE INDEX framework_member_provider ON framework_member (provider_id);
GRANT SELECT ON framework_member TO ${role};
GRANT INSERT (framework_id, lot_id, provider_id, state, joined_on, left_on, reason, made_up) ON framework_member TO ${role};
GRANT UPDATE (state, joined_on, left_on, reason, version) ON framework_member TO ${role};

-- Contracts awarded to members, and hours block-booked or planned to be.
CREATE TABLE framework_award (
    id           bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint  NOT NULL REFERENCES framework (id),
    kind         text    NOT NULL CHECK (kind IN ('CONTRACT', 'BLOCK')),
    -- Null for hours that are planned and have no provider yet.
    member_id    bigint,
    lot_id       bigint,
    planned      boolean NOT NULL,
    awarded_on   date,
    -- Pounds over its whole term, and hours a week; null when not stated.
    pounds       numeric CHECK (pounds BETWEEN 0 AND 100000000000),
    hours_a_week numeric CHECK (hours_a_week BETWEEN 0 AND 1000000),
    from_on      date,
    to_on        date,
    authority    text    CHECK (length(authority) BETWEEN 1 AND 300),
    note         text    CHECK (length(note) BETWEEN 1 AND 1000),
    version      int     NOT NULL DEFAULT 1,
    FOREIGN KEY (member_id, framework_id) REFERENCES framework_member (id, framework_id),
    FOREIGN KEY (lot_id, framework_id) REFERENCES framework_lot (id, framework_id),
    CHECK (to_on >= from_on),
    CHECK (planned OR member_id IS NOT NULL),
    CHECK (kind = 'CONTRACT' OR hours_a_week IS NOT NULL)
);
CREATE INDEX framework_award_framework ON framework_award (framework_id);
GRANT SELECT ON framework_award TO ${role};
GRANT INSERT (framework_id, kind, member_id, lot_id, planned, awarded_on, pounds, hours_a_week, from_on, to_on, authority,
    note) ON framework_award TO ${role};
GRANT UPDATE (kind, member_id, lot_id, planned, awarded_on, pounds, hours_a_week, from_on, to_on, authority, note, version)
    ON framework_award TO ${role};

CREATE TABLE framework_round (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint NOT NULL REFERENCES framework (id),
    title        text   NOT NULL CHECK (title = btrim(title) AND length(title) BETWEEN 1 AND 200),
    state        text   NOT NULL DEFAULT 'ANNOUNCED' CHECK (state IN ('ANNOUNCED', 'OPEN', 'CLOSED', 'DECIDED', 'CALLED_OFF')),
    announced_on date,
    opens_on     date   NOT NULL,
    closes_on    date   NOT NULL,
    -- When the outcome is to be decided; null when not stated.
    decides_on   date,
    made_up      text   CHECK (length(made_up) BETWEEN 1 AND 500),
    version      int    NOT NULL DEFAULT 1,
    UNIQUE (id, framework_id),
    CHECK (announced_on <= opens_on),
    CHECK (opens_on <= closes_on),
    CHECK (closes_on <= decides_on)
);
CREATE INDEX framework_round_framework ON framework_round (framework_id);
GRANT SELECT ON framework_round TO ${role};
GRANT INSERT (framework_id, title, announced_on, opens_on, closes_on, decides_on, made_up) ON framework_round TO ${role};
GRANT UPDATE (title, state, announced_on, opens_on, closes_on, decides_on, version) ON framework_round TO ${role};

CREATE TABLE framework_application (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    framework_id bigint NOT NULL REFERENCES framework (id),
    round_id     bigint NOT NULL,
    provider_id  bigint NOT NULL REFERENCES provider (id),
    lots         bigint[] NOT NULL CHECK (cardinality(lots) BETWEEN 1 AND 50),
    received_on  date   NOT NULL,
    outcome      text   NOT NULL DEFAULT 'RECEIVED' CHECK (outcome IN ('RECEIVED', 'SUCCESSFUL', 'UNSUCCESSFUL', 'WITHDRAWN')),
    decided_on   date,
    -- For those who work here only.
    reason       text   CHECK (length(reason) BETWEEN 1 AND 2000),
    version      int    NOT NULL DEFAULT 1,
    FOREIGN KEY (round_id, framework_id) REFERENCES framework_round (id, framework_id),
    UNIQUE (round_id, provider_id),
    CHECK ((outcome = 'RECEIVED') = (decided_on IS NULL)),
    CHECK (outcome <> 'UNSUCCESSFUL' OR reason IS NOT NULL)
);
CREATE INDEX framework_application_provider ON framework_application (provider_id);
GRANT SELECT ON framework_application TO ${role};
GRANT INSERT (framework_id, round_id, provider_id, lots, received_on) ON framework_application TO ${role};
GRANT UPDATE (lots, received_on, outcome, decided_on, reason, version) ON framework_application TO ${role};

-- What was bought in a month through a lot, and outside the framework (no lot). What has no row is not stated.
CREATE TABLE framework_month (
    framework_id bigint  NOT NULL REFERENCES framework (id),
    month        date    NOT NULL CHECK (extract(day FROM month) = 1),
    lot_id       bigint,
    amount       numeric NOT NULL CHECK (amount BETWEEN 0 AND 10000000),
    made_up      text    CHECK (length(made_up) BETWEEN 1 AND 500),
    FOREIGN KEY (lot_id, framework_id) REFERENCES framework_lot (id, framework_id),
    UNIQUE NULLS NOT DISTINCT (framework_id, month, lot_id)
);
GRANT SELECT, INSERT, DELETE ON framework_month TO ${role};
