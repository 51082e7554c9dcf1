-- People of the region groups, in one set of tables that are named and shaped as a council's own, so that the same
-- statements serve both. A region's login role sees its own rows only: the policy asks for session_user, which no
-- statement can change. What each region's role may do stands in db/grants/region.sql.

CREATE TABLE person (
    region_role name        NOT NULL DEFAULT session_user,
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email         text        NOT NULL CHECK (email = btrim(email) AND length(email) BETWEEN 3 AND 254),
    name          text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 120),
    role          text        NOT NULL CHECK (role = 'ANALYST'),
    password_hash text,
    active        boolean     NOT NULL DEFAULT true,
    failed_tries  integer     NOT NULL DEFAULT 0,
    locked_at     timestamptz,
    version       integer     NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    UNIQUE (region_role, id)
);
COMMENT ON COLUMN person.password_hash IS 'Argon2id in PHC format; empty until the invited person chooses a password';
COMMENT ON COLUMN person.failed_tries IS 'Wrong passwords in a row; ten of them lock the account';
CREATE UNIQUE INDEX person_email ON person (region_role, lower(email));

CREATE TABLE session (
    region_role name        NOT NULL DEFAULT session_user,
    secret_hash text        PRIMARY KEY,
    person      bigint      NOT NULL,
    via         text        NOT NULL CHECK (via IN ('PAGES', 'API')),
    created_at  timestamptz NOT NULL,
    last_seen   timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    ended_at    timestamptz,
    FOREIGN KEY (region_role, person) REFERENCES person (region_role, id)
);
COMMENT ON COLUMN session.secret_hash IS 'SHA-256 of the secret that only the signed token carries';
CREATE INDEX session_person ON session (person) WHERE ended_at IS NULL;

CREATE TABLE invitation (
    region_role name        NOT NULL DEFAULT session_user,
    token_hash text        PRIMARY KEY,
    person     bigint      NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    FOREIGN KEY (region_role, person) REFERENCES person (region_role, id)
);
CREATE INDEX invitation_person ON invitation (person) WHERE used_at IS NULL;

-- Known and unknown email addresses alike, and network addresses: so that waiting tells nobody which accounts exist.
CREATE TABLE sign_in_try (
    region_role name        NOT NULL DEFAULT session_user,
    key         text        NOT NULL,
    tries       integer     NOT NULL,
    last_at     timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    PRIMARY KEY (region_role, key)
);
COMMENT ON COLUMN sign_in_try.key IS 'Keyed hash of what was typed or of the network address, never in clear';
CREATE INDEX sign_in_try_last ON sign_in_try (last_at);

-- Append-only: a region's role may neither change nor remove an entry.
CREATE TABLE audit_entry (
    region_role name        NOT NULL DEFAULT session_user,
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    actor_id    bigint,
    actor_name  text        NOT NULL,
    verb        text        NOT NULL,
    record_kind text        NOT NULL,
    record_id   bigint      NOT NULL,
    detail      text        NOT NULL,
    address     text        NOT NULL
);
COMMENT ON COLUMN audit_entry.actor_id IS 'The person; empty for somebody who is not signed in, or the operator';
CREATE INDEX audit_entry_actor ON audit_entry (region_role, actor_id, id);
CREATE INDEX audit_entry_at ON audit_entry (region_role, at);

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_region ON person USING (region_role = session_user) WITH CHECK (region_role = session_user);
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_region ON session USING (region_role = session_user) WITH CHECK (region_role = session_user);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_region ON invitation USING (region_role = session_user) WITH CHECK (region_role = session_user);
ALTER TABLE sign_in_try ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_region ON sign_in_try USING (region_role = session_user) WITH CHECK (region_role = session_user);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_region ON audit_entry USING (region_role = session_user) WITH CHECK (region_role = session_user);
