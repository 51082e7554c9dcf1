-- What shows that an action was done: a link, or a file that is kept here.

CREATE TABLE evidence (
    id           bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    action_id    bigint      NOT NULL REFERENCES action (id),
    title        text        NOT NULL,
    url          text,
    file_name    text,
    media_type   text,
    size         int,
    sha256       text,
    -- Empty for links, and for files that were taken back.
    content      bytea,
    author       text        NOT NULL,
    added_at     timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CHECK ((url IS NULL) <> (file_name IS NULL)),
    CHECK ((file_name IS NULL) = (media_type IS NULL) AND (file_name IS NULL) = (size IS NULL)
        AND (file_name IS NULL) = (sha256 IS NULL)),
    CHECK ((content IS NOT NULL) = (file_name IS NOT NULL AND withdrawn_at IS NULL))
);
CREATE INDEX evidence_action ON evidence (action_id);
GRANT SELECT, INSERT ON evidence TO ${role};
GRANT UPDATE (content, withdrawn_at) ON evidence TO ${role};
