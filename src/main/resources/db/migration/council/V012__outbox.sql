-- Mail that the council sends: each letter once, how it stands, and each try. Letters are put in the transaction that
-- makes them necessary, and sent afterwards by whichever process lives.

-- How the council's mail goes, as its council.yml says; no row: as the service is set.
CREATE TABLE mail_settings (
    single          boolean PRIMARY KEY DEFAULT true CHECK (single),
    via             text CHECK (via IN ('KEPT', 'SMTP', 'NOTIFY')),
    sender          text,
    reply_to        text,
    notify_template text,
    CHECK (via IS DISTINCT FROM 'NOTIFY' OR notify_template IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_settings TO ${role};

CREATE TABLE mail_message (
    id            bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    -- The caller's own: putting the same letter twice is putting it once.
    key           text        NOT NULL UNIQUE CHECK (key <> ''),
    to_name       text        NOT NULL,
    to_address    text        NOT NULL CHECK (to_address ~ '^[^[:space:][:cntrl:]<>]+@[^[:space:][:cntrl:]<>]+$'),
    subject       text        NOT NULL CHECK (subject !~ '[[:cntrl:]]'),
    -- The text; the recipient's personal link stands apart, and is erased when the letter has gone or never will.
    body          text        NOT NULL,
    secret        text,
    about_kind    text        NOT NULL,
    about_id      bigint      NOT NULL,
    state         text        NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'KEPT', 'FAILED', 'REFUSED', 'CAME_BACK', 'CANCELLED')),
    -- Its Message-ID, the same at every try.
    message_id    text        NOT NULL UNIQUE,
    put_at        timestamptz NOT NULL,
    -- Not tried before; of what Notify has: when to ask again what became of it.
    next_at       timestamptz,
    ended_at      timestamptz,
    attempts      int         NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    -- Tries since somebody last asked for one: so many that it gives up.
    tries_left    int         NOT NULL CHECK (tries_left >= 0),
    -- Why it stands as it does, in people's words; often empty.
    reason        text        NOT NULL DEFAULT '',
    -- How it went, and Notify's own name for it.
    via           text        CHECK (via IN ('KEPT', 'SMTP', 'NOTIFY')),
    notify_id     text,
    -- Which try of which process has it, and until when.
    claim         text,
    claimed_until timestamptz,
    CHECK ((claim IS NOT NULL AND claimed_until IS NOT NULL) = (state = 'SENDING')),
    CHECK (state <> 'WAITING' OR next_at IS NOT NULL),
    CHECK (secret IS NULL OR state IN ('WAITING', 'SENDING', 'KEPT', 'FAILED'))
);
CREATE INDEX mail_message_about ON mail_message (about_kind, about_id, id);
CREATE INDEX mail_message_due ON mail_message (next_at, id) WHERE state = 'WAITING';
CREATE INDEX mail_message_claimed ON mail_message (claimed_until) WHERE state = 'SENDING';
CREATE INDEX mail_message_asked ON mail_message (next_at) WHERE state = 'SENT' AND next_at IS NOT NULL;
CREATE INDEX mail_message_state ON mail_message (state, id);
GRANT SELECT, INSERT ON mail_message TO ${role};
GRANT UPDATE (secret, state, next_at, ended_at, attempts, tries_left, reason, via, notify_id, claim, claimed_until)
    ON mail_message TO ${role};

-- What is sent with letters, once each however many carry it.
CREATE TABLE mail_file (
    sha256  text  PRIMARY KEY,
    content bytea NOT NULL
);
GRANT SELECT, INSERT ON mail_file TO ${role};

CREATE TABLE mail_attachment (
    message  bigint NOT NULL REFERENCES mail_message (id),
    position int    NOT NULL,
    name     text   NOT NULL CHECK (name !~ '[[:cntrl:]]'),
    type     text   NOT NULL CHECK (type !~ '[[:cntrl:]]'),
    size     int    NOT NULL,
    sha256   text   NOT NULL REFERENCES mail_file (sha256),
    PRIMARY KEY (message, position)
);
GRANT SELECT, INSERT ON mail_attachment TO ${role};

-- Each try, with the server's words.
CREATE TABLE mail_try (
    id       bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    message  bigint      NOT NULL REFERENCES mail_message (id),
    begun_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    via      text        NOT NULL CHECK (via IN ('KEPT', 'SMTP', 'NOTIFY')),
    -- As it stood afterwards.
    state    text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'KEPT', 'FAILED', 'REFUSED')),
    words    text        NOT NULL
);
CREATE INDEX mail_try_message ON mail_try (message, id);
GRANT SELECT, INSERT ON mail_try TO ${role};
