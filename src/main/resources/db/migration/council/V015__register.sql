-- The market's own words and members: localities, and the register of providers and their locations.

CREATE TABLE locality (
    slug     text PRIMARY KEY,
    name     text NOT NULL UNIQUE,
    position int  NOT NULL
);
COMMENT ON TABLE locality IS 'The parts of its area by which the council plans its market, in its order';
GRANT SELECT, INSERT, DELETE ON locality TO ${role};

CREATE TABLE provider (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name       text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    -- The name without letter case, signs and legal form: by it contacts and answers of the same organisation are found.
    name_key   text        NOT NULL CHECK (name_key <> ''),
    -- The regulator's number of the provider, for example 1-101641521; null when it has none or none is known.
    cqc_id     text        UNIQUE CHECK (length(cqc_id) BETWEEN 1 AND 30),
    -- The brand that it belongs to, in the regulator's words.
    brand      text        CHECK (length(brand) BETWEEN 1 AND 200),
    -- What in it is made up for demonstration; shown wherever the provider is.
    made_up    text,
    -- The import that added it; null when it was entered here or came with the council's folder.
    import_id  bigint,
    version    int         NOT NULL DEFAULT 1,
    added_by   text        NOT NULL,
    added_at   timestamptz NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX provider_name ON provider (name_key);
CREATE INDEX provider_import ON provider (import_id) WHERE import_id IS NOT NULL;
GRANT SELECT, DELETE ON provider TO ${role};
GRANT INSERT (name, name_key, cqc_id, brand, made_up, import_id, added_by, added_at, changed_by, changed_at)
    ON provider TO ${role};
GRANT UPDATE (name, name_key, cqc_id, brand, version, changed_by, changed_at) ON provider TO ${role};

CREATE TABLE location (
    id             bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    provider_id    bigint      NOT NULL REFERENCES provider (id),
    name           text        NOT NULL CHECK (name = btrim(name) AND length(name) BETWEEN 1 AND 200),
    -- The regulator's number of the location; null for what it does not register, such as most day services.
    cqc_id         text        UNIQUE CHECK (length(cqc_id) BETWEEN 1 AND 30),
    address        text        CHECK (length(address) BETWEEN 1 AND 300),
    postcode       text        CHECK (length(postcode) BETWEEN 1 AND 10),
    -- The slug of a locality. What the council calls its localities may change; where a location lies need not.
    locality       text,
    -- Null when not stated.
    beds           int         CHECK (beds BETWEEN 0 AND 2000),
    hours_a_week   numeric     CHECK (hours_a_week BETWEEN 0 AND 1000000),
    contract       text        NOT NULL DEFAULT 'NOT_STATED'
        CHECK (contract IN ('NOT_STATED', 'FRAMEWORK', 'BLOCK', 'SPOT', 'DIRECT_AWARD', 'IN_HOUSE', 'NONE')),
    -- The day from which and to which it served people; null when not stated, and while it serves.
    opened_on      date,
    closed_on      date,
    made_up        text,
    import_id      bigint,
    version        int         NOT NULL DEFAULT 1,
    added_by       text        NOT NULL,
    added_at       timestamptz NOT NULL,
    changed_by     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    CHECK (closed_on >= opened_on)
);
CREATE INDEX location_provider ON location (provider_id);
CREATE INDEX location_import ON location (import_id) WHERE import_id IS NOT NULL;
GRANT SELECT, DELETE ON location TO ${role};
GRANT INSERT (provider_id, name, cqc_id, address, postcode, locality, beds, hours_a_week, contract, opened_on, closed_on,
    made_up, import_id, added_by, added_at, changed_by, changed_at) ON location TO ${role};
GRANT UPDATE (provider_id, name, cqc_id, address, postcode, locality, beds, hours_a_week, contract, opened_on, closed_on,
    version, changed_by, changed_at) ON location TO ${role};

-- What a location does, in the words of ServiceType.
CREATE TABLE location_service (
    location_id bigint NOT NULL REFERENCES location (id) ON DELETE CASCADE,
    service     text   NOT NULL,
    PRIMARY KEY (location_id, service)
);
GRANT SELECT, INSERT, DELETE ON location_service TO ${role};

-- The council's segments that a location belongs to, by their slugs.
CREATE TABLE location_segment (
    location_id bigint NOT NULL REFERENCES location (id) ON DELETE CASCADE,
    segment     text   NOT NULL,
    PRIMARY KEY (location_id, segment)
);
CREATE INDEX location_segment_segment ON location_segment (segment);
GRANT SELECT, INSERT, DELETE ON location_segment TO ${role};

-- A location with its provider, services and segments.
CREATE VIEW location_shown AS
SELECT location.*, provider.name AS provider_name, provider.cqc_id AS provider_cqc_id,
       ARRAY(SELECT service FROM location_service WHERE location_id = location.id ORDER BY service) AS services,
       ARRAY(SELECT segment FROM location_segment WHERE location_id = location.id ORDER BY segment) AS segments
FROM location
JOIN provider ON provider.id = location.provider_id;
GRANT SELECT ON location_shown TO ${role};
