-- Files that people import: what they are, what was decided about them, and what became of them. A kind of import keeps
-- the id of the import with every record that it writes.

CREATE TABLE import (
    id          bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    kind        text        NOT NULL,
    file_name   text        NOT NULL,
    -- The file as uploaded; empty once it is discarded.
    content     bytea,
    size        int         NOT NULL,
    sha256      text        NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'REVIEW' CHECK (state IN ('REVIEW', 'IMPORTED', 'UNDONE', 'DISCARDED')),
    -- What columns mean, what was said of the file as a whole, and what was decided about single cells.
    choices     jsonb       NOT NULL DEFAULT '{}',
    -- What the import wrote, and where it is seen below the council's address.
    accepted    int,
    left_out    int,
    outcome     text,
    -- Who took it out of review last, and when.
    decided_by  text,
    decided_at  timestamptz,
    version     int         NOT NULL DEFAULT 1,
    CHECK ((content IS NULL) = (state = 'DISCARDED')),
    CHECK ((outcome IS NULL) = (state IN ('REVIEW', 'DISCARDED')))
);

GRANT SELECT, INSERT ON import TO ${role};
GRANT UPDATE (content, state, choices, accepted, left_out, outcome, decided_by, decided_at, version) ON import TO ${role};
