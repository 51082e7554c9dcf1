-- Provider engagement workshops: what the council asks, whom it invites, what they say, and what comes of it.

CREATE TABLE workshop (
    id            bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    title         text        NOT NULL,
    purpose       text        NOT NULL,
    -- Whom it is about: slugs of the council's segments.
    segments      text[]      NOT NULL DEFAULT '{}',
    -- Who will see the answers, as it is said to those who give them.
    audience      text        NOT NULL,
    -- To whom providers turn with questions: an email address, a telephone number, or both.
    contact       text        NOT NULL,
    -- How many minutes answering takes; null when nobody tried.
    minutes       int         CHECK (minutes BETWEEN 1 AND 600),
    -- The plan that it is to change; null when there is none.
    plan_id       bigint      REFERENCES plan (id),
    -- Until when answers are asked for; what counts is this moment, not a job that closes it.
    closes_at     timestamptz,
    opened_at     timestamptz,
    -- Closed by hand before its time.
    closed_at     timestamptz,
    -- What was said and what came of it is public since then.
    published_at  timestamptz,
    -- The document it comes from; null when it was written here.
    source        text,
    -- What in it is made up for demonstration; shown wherever the workshop is.
    made_up       text,
    version       int         NOT NULL DEFAULT 1,
    added_by      text        NOT NULL,
    added_at      timestamptz NOT NULL,
    withdrawn_at  timestamptz,
    CHECK (opened_at IS NULL OR closes_at IS NOT NULL),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (published_at IS NULL OR opened_at IS NOT NULL)
);
CREATE UNIQUE INDEX workshop_title ON workshop (lower(title)) WHERE withdrawn_at IS NULL;
COMMENT ON COLUMN workshop.withdrawn_at IS 'Removed as a mistake, before it was opened';
GRANT SELECT, INSERT ON workshop TO ${role};
GRANT UPDATE (title, purpose, segments, audience, contact, minutes, plan_id, closes_at, opened_at, closed_at,
    published_at, version, withdrawn_at) ON workshop TO ${role};

-- When and where people meet.
CREATE TABLE workshop_session (
    id           bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id  bigint      NOT NULL REFERENCES workshop (id),
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
    -- A room, a link to a meeting online, or both.
    venue        text        NOT NULL DEFAULT '',
    online_link  text        NOT NULL DEFAULT '',
    -- How many can come; null when nobody counts.
    capacity     int         CHECK (capacity >= 1),
    cancelled_at timestamptz,
    -- Counts the changes, for calendars as well.
    version      int         NOT NULL DEFAULT 1,
    CHECK (venue <> '' OR online_link <> '')
);
CREATE INDEX workshop_session_of ON workshop_session (workshop_id, starts_at);
GRANT SELECT, INSERT ON workshop_session TO ${role};
GRANT UPDATE (starts_at, ends_at, venue, online_link, capacity, cancelled_at, version) ON workshop_session TO ${role};

-- A part of the agenda: the council states its position, then it asks.
CREATE TABLE workshop_section (
    id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id bigint NOT NULL REFERENCES workshop (id),
    position    int    NOT NULL,
    title       text   NOT NULL,
    -- Markdown, with references to recorded figures.
    text        text   NOT NULL DEFAULT '',
    -- The same with the figures as they were when the workshop opened; null before that.
    frozen      text,
    version     int    NOT NULL DEFAULT 1
);
CREATE INDEX workshop_section_of ON workshop_section (workshop_id, position);
GRANT SELECT, INSERT, DELETE ON workshop_section TO ${role};
GRANT UPDATE (position, title, text, frozen, version) ON workshop_section TO ${role};

CREATE TABLE workshop_question (
    id         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    section_id bigint NOT NULL REFERENCES workshop_section (id) ON DELETE CASCADE,
    position   int    NOT NULL,
    kind       text   NOT NULL CHECK (kind IN ('AGREEMENT', 'TEXT', 'ONE', 'SEVERAL', 'RANK', 'SCALE')),
    text       text   NOT NULL,
    hint       text   NOT NULL DEFAULT '',
    -- What can be chosen or ranked; of a scale what 1 and 5 mean.
    options    text[] NOT NULL DEFAULT '{}',
    version    int    NOT NULL DEFAULT 1
);
CREATE INDEX workshop_question_of ON workshop_question (section_id, position);
GRANT SELECT, INSERT, DELETE ON workshop_question TO ${role};
GRANT UPDATE (position, kind, text, hint, options, version) ON workshop_question TO ${role};

-- Who was asked to a workshop.
CREATE TABLE workshop_invitation (
    id           bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id  bigint      NOT NULL REFERENCES workshop (id),
    contact_id   bigint      NOT NULL REFERENCES contact (id),
    invited_by   text        NOT NULL,
    invited_at   timestamptz NOT NULL,
    reminded_at  timestamptz,
    -- When the link was first and last opened by the provider.
    opened_at    timestamptz,
    seen_at      timestamptz,
    -- What they say about coming: null until they say it.
    coming       boolean,
    session_id   bigint      REFERENCES workshop_session (id),
    access_needs text        NOT NULL DEFAULT '',
    -- What was seen in the room: null until somebody entered it.
    attended     boolean,
    revoked_at   timestamptz,
    version      int         NOT NULL DEFAULT 1,
    UNIQUE (workshop_id, contact_id)
);
CREATE INDEX workshop_invitation_contact ON workshop_invitation (contact_id);
GRANT SELECT, INSERT ON workshop_invitation TO ${role};
GRANT UPDATE (reminded_at, opened_at, seen_at, coming, session_id, access_needs, attended, revoked_at, version)
    ON workshop_invitation TO ${role};

-- The links that were sent for an invitation: a reminder brings a new one, since the first is not kept.
CREATE TABLE workshop_link (
    -- SHA-256 of the token, in hexadecimal digits.
    fingerprint   text        PRIMARY KEY CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    invitation_id bigint      NOT NULL REFERENCES workshop_invitation (id),
    made_at       timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    revoked_at    timestamptz
);
CREATE INDEX workshop_link_of ON workshop_link (invitation_id);
GRANT SELECT, INSERT ON workshop_link TO ${role};
GRANT UPDATE (expires_at, revoked_at) ON workshop_link TO ${role};

-- Letters that somebody had written to many: to whom, and with which words. A job sends them and may begin again.
CREATE TABLE workshop_round (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id bigint      NOT NULL REFERENCES workshop (id),
    kind        text        NOT NULL CHECK (kind IN ('INVITATION', 'REMINDER', 'OPENING', 'EXTENSION', 'SESSION', 'MESSAGE')),
    subject     text        NOT NULL CHECK (subject <> ''),
    -- The first paragraph, which is the council's own; the facts of the workshop follow it.
    opening     text        NOT NULL,
    -- The session that was changed or cancelled; null where the letters are about none.
    session_id  bigint      REFERENCES workshop_session (id),
    asked_by    text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    CHECK ((kind = 'SESSION') = (session_id IS NOT NULL))
);
CREATE INDEX workshop_round_of ON workshop_round (workshop_id, id);
GRANT SELECT, INSERT ON workshop_round TO ${role};

-- Whom a round is for, and what became of each: null until it was their turn.
CREATE TABLE workshop_round_contact (
    round_id   bigint NOT NULL REFERENCES workshop_round (id),
    place      int    NOT NULL,
    contact_id bigint NOT NULL REFERENCES contact (id),
    fate       text   CHECK (fate IN ('WRITTEN', 'ERASED', 'OPTED_OUT', 'NO_CONSENT', 'CAME_BACK', 'INVITED_ALREADY',
        'REVOKED', 'NOT_COMING', 'ANSWERED', 'WRITTEN_TODAY', 'TOO_LATE')),
    PRIMARY KEY (round_id, place),
    UNIQUE (round_id, contact_id)
);
CREATE INDEX workshop_round_contact_due ON workshop_round_contact (round_id, place) WHERE fate IS NULL;
CREATE INDEX workshop_round_contact_contact ON workshop_round_contact (contact_id);
GRANT SELECT, INSERT ON workshop_round_contact TO ${role};
GRANT UPDATE (fate) ON workshop_round_contact TO ${role};

-- Who came to a session, as it was entered last; version 0 until somebody enters it.
CREATE TABLE workshop_register (
    session_id bigint      PRIMARY KEY REFERENCES workshop_session (id),
    version    int         NOT NULL DEFAULT 0,
    entered_by text        NOT NULL,
    entered_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON workshop_register TO ${role};
GRANT UPDATE (version, entered_by, entered_at) ON workshop_register TO ${role};

CREATE TABLE workshop_attendee (
    id               bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    session_id       bigint NOT NULL REFERENCES workshop_register (session_id),
    -- Null for an organisation that came and is no contact.
    contact_id       bigint REFERENCES contact (id),
    organisation     text   NOT NULL CHECK (organisation <> ''),
    organisation_key text   NOT NULL,
    UNIQUE (session_id, contact_id)
);
CREATE INDEX workshop_attendee_contact ON workshop_attendee (contact_id);
GRANT SELECT, INSERT, DELETE ON workshop_attendee TO ${role};

-- What somebody typed behind a link and did not send yet.
CREATE TABLE workshop_draft (
    invitation_id bigint      NOT NULL REFERENCES workshop_invitation (id),
    question_id   bigint      NOT NULL REFERENCES workshop_question (id),
    agreement     text        CHECK (agreement IN ('AGREE', 'PARTLY', 'DISAGREE')),
    text          text        NOT NULL DEFAULT '',
    choices       text[]      NOT NULL DEFAULT '{}',
    scale         int         CHECK (scale BETWEEN 1 AND 5),
    quoting       text        NOT NULL DEFAULT 'NOT' CHECK (quoting IN ('NOT', 'ANONYMOUS', 'NAMED')),
    version       int         NOT NULL DEFAULT 1,
    saved_at      timestamptz NOT NULL,
    PRIMARY KEY (invitation_id, question_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_draft TO ${role};

-- What one provider, or somebody unnamed, said by one channel. One that came by link is made when it is sent.
CREATE TABLE workshop_response (
    id            bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id   bigint      NOT NULL REFERENCES workshop (id),
    channel       text        NOT NULL CHECK (channel IN
        ('LINK', 'IN_THE_ROOM', 'PAPER', 'TELEPHONE', 'MEETING', 'EMAIL')),
    invitation_id bigint      UNIQUE REFERENCES workshop_invitation (id),
    -- Both null when it was said anonymously.
    contact_id    bigint      REFERENCES contact (id),
    organisation  text,
    heard_on      date        NOT NULL,
    -- Null when the provider sent it.
    entered_by    text,
    entered_at    timestamptz NOT NULL,
    version       int         NOT NULL DEFAULT 1,
    withdrawn_at  timestamptz,
    CHECK ((channel = 'LINK') = (invitation_id IS NOT NULL)),
    CHECK ((channel = 'LINK') = (entered_by IS NULL))
);
CREATE INDEX workshop_response_of ON workshop_response (workshop_id, id);
GRANT SELECT, INSERT ON workshop_response TO ${role};
GRANT UPDATE (channel, contact_id, organisation, heard_on, entered_at, version, withdrawn_at) ON workshop_response TO ${role};

CREATE TABLE workshop_answer (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    response_id bigint      NOT NULL REFERENCES workshop_response (id),
    -- Null for a remark that answers no question.
    question_id bigint      REFERENCES workshop_question (id),
    agreement   text        CHECK (agreement IN ('AGREE', 'PARTLY', 'DISAGREE')),
    text        text        NOT NULL DEFAULT '',
    -- The options chosen; of a rank in its order.
    choices     text[]      NOT NULL DEFAULT '{}',
    scale       int         CHECK (scale BETWEEN 1 AND 5),
    quoting     text        NOT NULL DEFAULT 'NOT' CHECK (quoting IN ('NOT', 'ANONYMOUS', 'NAMED')),
    -- Counts how often it was changed; tags and decisions say which of them they read.
    version     int         NOT NULL DEFAULT 1,
    answered_at timestamptz NOT NULL,
    -- Taken back before the workshop closed; what was made of it stays readable.
    withdrawn_at timestamptz,
    UNIQUE (response_id, question_id)
);
GRANT SELECT, INSERT ON workshop_answer TO ${role};
GRANT UPDATE (agreement, text, choices, scale, quoting, version, answered_at, withdrawn_at) ON workshop_answer TO ${role};

-- What answers are about, in the council's own words, over all its workshops.
CREATE TABLE workshop_theme (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name         text   NOT NULL,
    description  text   NOT NULL DEFAULT '',
    version      int    NOT NULL DEFAULT 1,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX workshop_theme_name ON workshop_theme (lower(name)) WHERE withdrawn_at IS NULL;
GRANT SELECT, INSERT ON workshop_theme TO ${role};
GRANT UPDATE (name, description, version, withdrawn_at) ON workshop_theme TO ${role};

CREATE TABLE workshop_tag (
    answer_id      bigint      NOT NULL REFERENCES workshop_answer (id),
    theme_id       bigint      NOT NULL REFERENCES workshop_theme (id),
    answer_version int         NOT NULL,
    tagged_by      text        NOT NULL,
    tagged_at      timestamptz NOT NULL,
    PRIMARY KEY (answer_id, theme_id)
);
CREATE INDEX workshop_tag_of ON workshop_tag (theme_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_tag TO ${role};

-- Objectives of plans that a theme asks for.
CREATE TABLE workshop_theme_objective (
    theme_id     bigint NOT NULL REFERENCES workshop_theme (id),
    objective_id bigint NOT NULL REFERENCES plan_objective (id),
    PRIMARY KEY (theme_id, objective_id)
);
CREATE INDEX workshop_theme_objective_of ON workshop_theme_objective (objective_id);
GRANT SELECT, INSERT, DELETE ON workshop_theme_objective TO ${role};

-- What the council decided about a theme of a workshop, or about one answer.
CREATE TABLE workshop_disposition (
    id             bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id    bigint      NOT NULL REFERENCES workshop (id),
    theme_id       bigint      REFERENCES workshop_theme (id),
    answer_id      bigint      UNIQUE REFERENCES workshop_answer (id),
    -- The version of the answer that was decided about.
    answer_version int,
    decision       text        NOT NULL CHECK (decision IN
        ('ACCEPTED', 'PARTLY', 'ALREADY_PLANNED', 'NOT_ACCEPTED', 'OUT_OF_SCOPE')),
    -- Everybody who took part will read it.
    reason         text        NOT NULL CHECK (reason <> ''),
    version        int         NOT NULL DEFAULT 1,
    decided_by     text        NOT NULL,
    decided_at     timestamptz NOT NULL,
    UNIQUE (workshop_id, theme_id),
    CHECK ((theme_id IS NULL) <> (answer_id IS NULL)),
    CHECK ((answer_id IS NULL) = (answer_version IS NULL))
);
GRANT SELECT, INSERT, DELETE ON workshop_disposition TO ${role};
GRANT UPDATE (answer_version, decision, reason, version, decided_by, decided_at) ON workshop_disposition TO ${role};

-- Which words of which version of a plan's section it changed.
CREATE TABLE workshop_disposition_section (
    disposition_id bigint NOT NULL REFERENCES workshop_disposition (id) ON DELETE CASCADE,
    plan_id        bigint NOT NULL,
    key            text   NOT NULL,
    version        int    NOT NULL,
    words          text   NOT NULL DEFAULT '',
    PRIMARY KEY (disposition_id, plan_id, key, version),
    FOREIGN KEY (plan_id, key, version) REFERENCES plan_section_version (plan_id, key, version)
);
CREATE INDEX workshop_disposition_section_of ON workshop_disposition_section (plan_id, key);
-- Which delivery actions it started, or which carry it already.
CREATE TABLE workshop_disposition_action (
    disposition_id bigint NOT NULL REFERENCES workshop_disposition (id) ON DELETE CASCADE,
    action_id      bigint NOT NULL REFERENCES action (id),
    PRIMARY KEY (disposition_id, action_id)
);
CREATE INDEX workshop_disposition_action_of ON workshop_disposition_action (action_id);
GRANT SELECT, INSERT, DELETE ON workshop_disposition_section, workshop_disposition_action TO ${role};

-- "You said, we did" as it was published. Never altered; withdrawing it is said beside it.
CREATE TABLE workshop_edition (
    id                bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id       bigint      NOT NULL REFERENCES workshop (id),
    number            int         NOT NULL,
    -- JSON: counts, themes with quotes that are allowed, decisions with their reasons, sections and actions.
    content           text        NOT NULL,
    -- SHA-256 of the content, in hexadecimal digits.
    hash              text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    published_by      text        NOT NULL,
    published_at      timestamptz NOT NULL,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text        CHECK (withdrawal_reason <> ''),
    UNIQUE (workshop_id, number),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
GRANT SELECT, INSERT ON workshop_edition TO ${role};
GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawal_reason) ON workshop_edition TO ${role};

-- Reports made of a workshop, to be fetched later.
CREATE TABLE workshop_document (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    workshop_id bigint      NOT NULL REFERENCES workshop (id),
    format      text        NOT NULL,
    file_name   text        NOT NULL,
    content     bytea       NOT NULL,
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL
);
CREATE INDEX workshop_document_of ON workshop_document (workshop_id, id);
GRANT SELECT, INSERT, DELETE ON workshop_document TO ${role};
