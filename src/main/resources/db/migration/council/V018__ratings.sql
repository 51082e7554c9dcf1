-- What the regulator says of locations: every rating that was ever published and recorded, one row each. Nothing is
-- changed: a later rating stands beside the earlier one, and the newest of each question is the one in force.

CREATE TABLE rating (
    id           bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    location_id  bigint      NOT NULL REFERENCES location (id),
    question     text        NOT NULL
        CHECK (question IN ('OVERALL', 'SAFE', 'EFFECTIVE', 'CARING', 'RESPONSIVE', 'WELL_LED')),
    word         text        NOT NULL
        CHECK (word IN ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'INSUFFICIENT_EVIDENCE',
            'INSPECTED_NOT_RATED', 'NO_PUBLISHED_RATING', 'NOT_RATED')),
    published_on date        NOT NULL,
    -- Whether it was given to the service under an earlier registration.
    inherited    boolean     NOT NULL DEFAULT false,
    -- The file or document that it is from, as people call it.
    source       text        NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
    -- The address of the report; null when none is known.
    link         text        CHECK (length(link) BETWEEN 1 AND 500),
    made_up      text        CHECK (length(made_up) BETWEEN 1 AND 500),
    -- The import that added it; null when it was entered by hand or came with the council's folder.
    import_id    bigint,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    -- Set when it was entered by mistake; it then counts nowhere, and stays for the record.
    withdrawn_at timestamptz,
    withdrawn_by text,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
-- The same rating is recorded once; another word for the same day is another row, and is shown as a contradiction.
CREATE UNIQUE INDEX rating_once ON rating (location_id, question, published_on, word) WHERE withdrawn_at IS NULL;
CREATE INDEX rating_newest ON rating (location_id, question, published_on DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX rating_import ON rating (import_id) WHERE import_id IS NOT NULL;
GRANT SELECT, DELETE ON rating TO ${role};
GRANT INSERT (location_id, question, word, published_on, inherited, source, link, made_up, import_id, recorded_by,
    recorded_at) ON rating TO ${role};
GRANT UPDATE (withdrawn_at, withdrawn_by) ON rating TO ${role};

-- A rating with its place among those of the same location and question: 1 is in force; and what was in force before it,
-- among the ratings proper of an earlier day.
CREATE VIEW rating_shown AS
SELECT rating.*,
       row_number() OVER (PARTITION BY rating.location_id, question ORDER BY rating.published_on DESC, id DESC) AS recency,
       count(*) OVER (PARTITION BY rating.location_id, question, rating.published_on) > 1 AS contradicted,
       before.word AS word_before, before.published_on AS published_before
FROM rating
LEFT JOIN LATERAL (
    SELECT earlier.word, earlier.published_on
    FROM rating earlier
    WHERE earlier.location_id = rating.location_id AND earlier.question = rating.question
      AND earlier.withdrawn_at IS NULL AND earlier.published_on < rating.published_on
      AND earlier.word IN ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')
    ORDER BY earlier.published_on DESC, earlier.id DESC
    LIMIT 1
) before ON true
WHERE withdrawn_at IS NULL;
GRANT SELECT ON rating_shown TO ${role};

-- Answers of the regulator's service, kept while a job asks for those of many locations, so that one that is interrupted
-- or has failed goes on from there.
CREATE TABLE cqc_fetched (
    -- The regulator's number of the location.
    cqc_id     text        PRIMARY KEY CHECK (length(cqc_id) BETWEEN 1 AND 30),
    -- Its rows in the shape of the regulator's file, as CSV.
    lines      text        NOT NULL,
    fetched_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON cqc_fetched TO ${role};
