-- Work that takes longer than somebody waits for a page: who asked for it, how far it is, what came of it. A process that
-- does a job tells so every few seconds; when it falls silent, another takes the job up.

CREATE TABLE job (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    kind         text        NOT NULL,
    title        text        NOT NULL,
    -- What it is about, in the words of its kind: usually an id.
    subject      text        NOT NULL,
    state        text        NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    -- Steps; of how many, as far as that is known.
    steps_done   int         NOT NULL DEFAULT 0 CHECK (steps_done >= 0),
    steps        int         CHECK (steps >= 0),
    message      text        NOT NULL DEFAULT '',
    -- Where what came of it is seen, below the council's address.
    outcome      text,
    -- Who asked, as in the audit trail.
    person_id    bigint,
    started_by   text        NOT NULL,
    role         text        NOT NULL,
    address      text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    begun_at     timestamptz,
    ended_at     timestamptz,
    attempts     int         NOT NULL DEFAULT 0,
    -- Which try of which process has it, and when that last said that it lives, by the database's own clock.
    runner       text,
    heartbeat_at timestamptz,
    CHECK ((runner IS NOT NULL AND heartbeat_at IS NOT NULL) = (state = 'RUNNING')),
    CHECK ((ended_at IS NOT NULL) = (state IN ('DONE', 'FAILED'))),
    CHECK (outcome IS NULL OR state = 'DONE')
);
-- Asking twice for the same is asking once.
CREATE UNIQUE INDEX job_open ON job (kind, subject) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_subject ON job (kind, subject, id);
GRANT SELECT, INSERT ON job TO ${role};
GRANT UPDATE (state, steps_done, steps, message, outcome, begun_at, ended_at, attempts, runner, heartbeat_at) ON job
    TO ${role};

-- Files that take long to read are read, and written, by jobs.
ALTER TABLE import ADD COLUMN in_background boolean NOT NULL DEFAULT false;
ALTER TABLE import DROP CONSTRAINT import_state_check;
ALTER TABLE import DROP CONSTRAINT import_check1;
ALTER TABLE import ADD CHECK (state IN ('REVIEW', 'IMPORTING', 'IMPORTED', 'UNDONE', 'DISCARDED'));
ALTER TABLE import ADD CHECK ((outcome IS NULL) = (state IN ('REVIEW', 'IMPORTING', 'DISCARDED')));

-- What people took the columns of a file for, by the words that head them: proposed again for the next such file.
CREATE TABLE import_mapping (
    kind          text        NOT NULL,
    signature     text        NOT NULL,
    choices       jsonb       NOT NULL,
    file_name     text        NOT NULL,
    remembered_by text        NOT NULL,
    remembered_at timestamptz NOT NULL,
    PRIMARY KEY (kind, signature)
);
GRANT SELECT, INSERT, UPDATE ON import_mapping TO ${role};
