-- People of one council, how they sign in, and what was done by whom.
-- Tables belong to the owner; ${role} is the council's login role and gets exactly what the service does with each.

GRANT USAGE ON SCHEMA "${flyway:defaultSchema}" TO "${role}";

CREATE TABLE person (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email         text        NOT NULL CHECK (email = btrim(email) AND length(email) BETWEEN 3 AND 254),
    name          text        NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 120),
    role          text        NOT NULL CHECK (role IN ('OFFICER', 'APPROVER', 'VIEWER', 'ADMINISTRATOR')),
    password_hash text,
    active        boolean     NOT NULL DEFAULT true,
    failed_tries  integer     NOT NULL DEFAULT 0,
    locked_at     timestamptz,
    version       integer     NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL
);
COMMENT ON COLUMN person.password_hash IS 'Argon2id in PHC format; empty until the invited person chooses a password';
COMMENT ON COLUMN person.failed_tries IS 'Wrong passwords in a row; ten of them lock the account';
CREATE UNIQUE INDEX person_email ON person (lower(email));
GRANT SELECT, INSERT, UPDATE ON person TO "${role}";

CREATE TABLE session (
    secret_hash text        PRIMARY KEY,
    person      bigint      NOT NULL REFERENCES person (id),
    via         text        NOT NULL CHECK (via IN ('PAGES', 'API')),
    created_at  timestamptz NOT NULL,
    last_seen   timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    ended_at    timestamptz
);
COMMENT ON COLUMN session.secret_hash IS 'SHA-256 of the secret that only the signed token carries';
CREATE INDEX session_person ON session (person) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO "${role}";

CREATE TABLE invitation (
    token_hash text        PRIMARY KEY,
    person     bigint      NOT NULL REFERENCES person (id),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX invitation_person ON invitation (person) WHERE used_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON invitation TO "${role}";

-- Known and unknown email addresses alike, and network addresses: so that waiting tells nobody which accounts exist.
CREATE TABLE sign_in_try (
    key         text        PRIMARY KEY,
    tries       integer     NOT NULL,
    last_at     timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL
);
COMMENT ON COLUMN sign_in_try.key IS 'Keyed hash of what was typed or of the network address, never in clear';
CREATE INDEX sign_in_try_last ON sign_in_try (last_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_try TO "${role}";

-- Append-only: the council's role may neither change nor remove an entry.
CREATE TABLE audit_entry (
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
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id);
CREATE INDEX audit_entry_at ON audit_entry (at);
GRANT SELECT, INSERT ON audit_entry TO "${role}";
