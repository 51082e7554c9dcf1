-- The register: which councils and regions there are. Written by the owner, read by the register's login role.
-- Numbers, not names, make the names of schemas and roles: the catalogues that every role may read tell nothing.

CREATE TABLE council (
    number         int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    slug           text NOT NULL UNIQUE,
    name           text NOT NULL,
    gss_code       text NOT NULL UNIQUE,
    region_slug    text,
    brand_colour   text NOT NULL,
    brand_text     text NOT NULL,
    -- Null until the council's schema has been made; then the version of its newest migration.
    schema_version text,
    -- Set when provisioning has come to its end; a council that is not ready is not served.
    ready_at       timestamptz,
    added_at       timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE region (
    number   int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    slug     text NOT NULL UNIQUE,
    name     text NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('region', 'city-region')),
    ready_at timestamptz,
    added_at timestamptz NOT NULL DEFAULT now()
);

-- Members need not be tenants, so they are known by their code in the Government Statistical Service's register.
CREATE TABLE region_member (
    region_number int  NOT NULL REFERENCES region (number) ON DELETE CASCADE,
    gss_code      text NOT NULL,
    name          text NOT NULL,
    member_from   date NOT NULL,
    member_to     date,
    PRIMARY KEY (region_number, gss_code, member_from),
    CHECK (member_to IS NULL OR member_to >= member_from)
);

GRANT USAGE ON SCHEMA commons TO caremarket_register;
GRANT SELECT ON council, region, region_member TO caremarket_register;
