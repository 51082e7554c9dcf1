-- Plans and returns: written in sections after a template, signed off, submitted, published. What is said is never
-- overwritten: every saved text of a section stays, and what was submitted or published is frozen as an edition.

-- The council's own adapted copies of templates; those that ship with the product are files. Every version stays.
CREATE TABLE plan_template (
    key        text        NOT NULL CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version    int         NOT NULL CHECK (version >= 1),
    -- The template in its written form, as a file would have it.
    content    text        NOT NULL,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (key, version)
);
GRANT SELECT, INSERT ON plan_template TO ${role};

-- The next version of one of them while it is being written; it becomes a row above when it is brought into use, which
-- nobody can change then.
CREATE TABLE plan_template_draft (
    key        text        PRIMARY KEY CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- The number that it will have.
    version    int         NOT NULL CHECK (version >= 1),
    content    text        NOT NULL,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON plan_template_draft TO ${role};
GRANT UPDATE (content, written_by, written_at) ON plan_template_draft TO ${role};

-- One row: what the council decided about its plans.
CREATE TABLE plan_rules (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    -- Whether an approver may approve what they alone wrote.
    own_approval boolean NOT NULL DEFAULT false,
    version      int     NOT NULL DEFAULT 1
);
INSERT INTO plan_rules DEFAULT VALUES;
GRANT SELECT, UPDATE ON plan_rules TO ${role};

CREATE TABLE plan (
    id               bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    title            text        NOT NULL,
    period           text        NOT NULL,
    -- The template that it began with, or to which it was moved since.
    template         text        NOT NULL,
    template_version int         NOT NULL,
    -- Service markets for which it answers, by the template's keys; empty where the template repeats for none.
    markets          text[]      NOT NULL,
    state            text        NOT NULL DEFAULT 'DRAFT' CHECK (state IN
        ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN', 'SUPERSEDED')),
    -- By when it has to be submitted; null when nobody waits for it.
    due_at           timestamptz,
    -- The plan that this one continues: the provisional one of a final one, or last year's.
    follows          bigint      REFERENCES plan (id),
    -- The document it comes from; null when it was written here.
    source           text,
    -- What in it is made up for demonstration; shown wherever the plan is.
    made_up          text,
    version          int         NOT NULL DEFAULT 1,
    added_by         text        NOT NULL,
    added_at         timestamptz NOT NULL,
    withdrawn_at     timestamptz
);
CREATE UNIQUE INDEX plan_title ON plan (lower(title)) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX plan_follows ON plan (follows) WHERE withdrawn_at IS NULL;
COMMENT ON COLUMN plan.version IS 'Counts changes of what heads the plan and of its state; each section counts its own';
COMMENT ON COLUMN plan.withdrawn_at IS 'Removed as a mistake; a plan that was withdrawn after publication says so in its state';
GRANT SELECT, INSERT ON plan TO ${role};
GRANT UPDATE (title, period, template, template_version, markets, state, due_at, version, withdrawn_at) ON plan TO ${role};

-- Who moved a plan from which state to which, and why.
CREATE TABLE plan_step (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id    bigint      NOT NULL REFERENCES plan (id),
    from_state text        NOT NULL,
    to_state   text        NOT NULL,
    reason     text        NOT NULL DEFAULT '',
    -- Null when no person did it: it came with the council's folder.
    person_id  bigint,
    taken_by   text        NOT NULL,
    taken_at   timestamptz NOT NULL
);
CREATE INDEX plan_step_of ON plan_step (plan_id, id);
GRANT SELECT, INSERT ON plan_step TO ${role};

-- A section of a plan as it stands; one that nobody wrote yet has no row. The key is the template's, with its market.
CREATE TABLE plan_section (
    plan_id    bigint      NOT NULL REFERENCES plan (id),
    key        text        NOT NULL,
    text       text        NOT NULL,
    version    int         NOT NULL,
    -- How this version came about when it was not simply typed: restored, merged, imported.
    remark     text        NOT NULL DEFAULT '',
    person_id  bigint,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (plan_id, key)
);
-- Every saved version of every section, the newest included. Rows are added and never altered.
CREATE TABLE plan_section_version (LIKE plan_section INCLUDING COMMENTS, PRIMARY KEY (plan_id, key, version));
GRANT SELECT, INSERT ON plan_section, plan_section_version TO ${role};
GRANT UPDATE (text, version, remark, person_id, written_by, written_at) ON plan_section TO ${role};

-- Who is to write a section.
CREATE TABLE plan_assignment (
    plan_id     bigint      NOT NULL REFERENCES plan (id),
    key         text        NOT NULL,
    person_id   bigint      NOT NULL,
    assigned_by text        NOT NULL,
    assigned_at timestamptz NOT NULL,
    PRIMARY KEY (plan_id, key)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_assignment TO ${role};

-- Who has a section open for writing, and what they typed and did not save yet: kept for them, never a version.
CREATE TABLE plan_draft (
    plan_id   bigint      NOT NULL REFERENCES plan (id),
    key       text        NOT NULL,
    person_id bigint      NOT NULL,
    name      text        NOT NULL,
    -- Null while nothing was typed that differs from the section.
    text      text,
    -- The version of the section that the text began from; 0 when there was none.
    based_on  int         NOT NULL,
    typed_at  timestamptz,
    -- Since when, and when last, they had the section open; the last is null once they left it.
    begun_at  timestamptz NOT NULL,
    seen_at   timestamptz,
    CHECK ((text IS NULL) = (typed_at IS NULL)),
    PRIMARY KEY (plan_id, key, person_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_draft TO ${role};

CREATE TABLE plan_comment (
    id          bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id     bigint      NOT NULL REFERENCES plan (id),
    key         text        NOT NULL,
    -- The comment that this one answers; answers are not answered in turn.
    answers     bigint      REFERENCES plan_comment (id),
    text        text        NOT NULL,
    -- The version of the section that was read; 0 when there was none.
    on_version  int         NOT NULL,
    person_id   bigint      NOT NULL,
    written_by  text        NOT NULL,
    written_at  timestamptz NOT NULL,
    resolved_by text,
    resolved_at timestamptz,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
);
CREATE INDEX plan_comment_of ON plan_comment (plan_id, key, id);
GRANT SELECT, INSERT ON plan_comment TO ${role};
GRANT UPDATE (resolved_by, resolved_at) ON plan_comment TO ${role};

-- What was pointed out in a section, and why its author lets it stand. It is about these words, wherever they stand.
CREATE TABLE plan_remark (
    plan_id    bigint      NOT NULL REFERENCES plan (id),
    key        text        NOT NULL,
    kind       text        NOT NULL,
    words      text        NOT NULL,
    reason     text        NOT NULL CHECK (reason <> ''),
    kept_by    text        NOT NULL,
    kept_at    timestamptz NOT NULL,
    PRIMARY KEY (plan_id, key, kind, words)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_remark TO ${role};

-- What a chapter of a strategy sets out to reach; delivery actions carry it, and its progress is theirs.
CREATE TABLE plan_objective (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id      bigint NOT NULL REFERENCES plan (id),
    key          text   NOT NULL,
    position     int    NOT NULL,
    text         text   NOT NULL,
    version      int    NOT NULL DEFAULT 1,
    withdrawn_at timestamptz
);
CREATE INDEX plan_objective_of ON plan_objective (plan_id, key, position);
CREATE TABLE plan_objective_action (
    objective_id bigint      NOT NULL REFERENCES plan_objective (id),
    action_id    bigint      NOT NULL REFERENCES action (id),
    linked_by    text        NOT NULL,
    linked_at    timestamptz NOT NULL,
    PRIMARY KEY (objective_id, action_id)
);
CREATE INDEX plan_objective_action_of ON plan_objective_action (action_id);
GRANT SELECT, INSERT ON plan_objective TO ${role};
GRANT UPDATE (position, text, version, withdrawn_at) ON plan_objective TO ${role};
GRANT SELECT, INSERT, DELETE ON plan_objective_action TO ${role};

-- A plan as it was submitted, or published without being submitted: frozen with its figures. Never altered; publishing
-- and withdrawing it are said beside it.
CREATE TABLE plan_edition (
    id                bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id           bigint      NOT NULL REFERENCES plan (id),
    number            int         NOT NULL,
    -- JSON: sections with their texts as typed and as read, figures with value, unit, date and source.
    content           text        NOT NULL,
    -- SHA-256 of the content, in hexadecimal digits.
    hash              text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    -- When it was submitted, and until when that was asked for; null when it was not submitted to anybody.
    submitted_at      timestamptz,
    due_at            timestamptz,
    frozen_by         text        NOT NULL,
    frozen_at         timestamptz NOT NULL,
    published_by      text,
    published_at      timestamptz,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text        CHECK (withdrawal_reason <> ''),
    UNIQUE (plan_id, number),
    CHECK ((published_by IS NULL) = (published_at IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
GRANT SELECT, INSERT ON plan_edition TO ${role};
GRANT UPDATE (published_by, published_at, withdrawn_by, withdrawn_at, withdrawal_reason) ON plan_edition TO ${role};

-- Files made of a plan or of an edition, to be fetched later.
CREATE TABLE plan_document (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id    bigint      NOT NULL REFERENCES plan (id),
    edition_id bigint      REFERENCES plan_edition (id),
    format     text        NOT NULL,
    -- Where the plan stood when the file was made, in words.
    state      text        NOT NULL,
    file_name  text        NOT NULL,
    content    bytea       NOT NULL,
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL
);
CREATE INDEX plan_document_of ON plan_document (plan_id, id);
GRANT SELECT, INSERT, DELETE ON plan_document TO ${role};

-- A document of an existing plan, being sorted into the sections of one here.
CREATE TABLE plan_reading (
    id         bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    plan_id    bigint      NOT NULL REFERENCES plan (id),
    file_name  text        NOT NULL,
    -- JSON: the parts with headings and texts, and what could not be carried over.
    parts      text        NOT NULL,
    -- JSON: where each part goes; null until somebody said so.
    choices    text,
    state      text        NOT NULL DEFAULT 'REVIEW' CHECK (state IN ('REVIEW', 'TAKEN', 'DISCARDED')),
    read_by    text        NOT NULL,
    read_at    timestamptz NOT NULL,
    version    int         NOT NULL DEFAULT 1
);
CREATE INDEX plan_reading_of ON plan_reading (plan_id, id);
GRANT SELECT, INSERT ON plan_reading TO ${role};
GRANT UPDATE (choices, state, version) ON plan_reading TO ${role};
