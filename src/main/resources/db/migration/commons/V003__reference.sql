-- Public figures of every council with adult social care duties, as official statistics publish them. Written by the
-- owner, whole editions at a time; every council's and every region's role may read them.

CREATE TABLE reference_source (
    id         int         PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    code       text        NOT NULL,
    edition    text        NOT NULL,
    title      text        NOT NULL,
    publisher  text        NOT NULL,
    link       text        NOT NULL,
    licence    text        NOT NULL,
    published  date,
    -- Where two sources have the same figure, the one of the smaller number is kept.
    precedence int         NOT NULL,
    shipped    boolean     NOT NULL,
    digest     text        NOT NULL,
    rows       int         NOT NULL,
    loaded_at  timestamptz NOT NULL,
    UNIQUE (code, edition)
);
COMMENT ON COLUMN reference_source.published IS 'The day of publication; empty where the source does not say';
COMMENT ON COLUMN reference_source.shipped IS 'Read from a file that ships with the service, not from an operator''s';
COMMENT ON COLUMN reference_source.digest IS 'SHA-256 of the file and of how it was read, so that the same is not loaded twice';
COMMENT ON COLUMN reference_source.rows IS 'Figures that the edition has, also those that another source''s take the place of';

CREATE TABLE reference_figure (
    indicator      text    NOT NULL,
    period         text    NOT NULL,
    gss_code       text    NOT NULL,
    method_version int     NOT NULL,
    state          text    NOT NULL
        CHECK (state IN ('STATED', 'NOT_STATED', 'NOT_COLLECTED', 'SUPPRESSED', 'NOT_APPLICABLE')),
    value          numeric,
    numerator      numeric,
    denominator    numeric,
    source         int     NOT NULL REFERENCES reference_source (id) ON DELETE CASCADE,
    PRIMARY KEY (indicator, period, gss_code),
    -- What is missing is never a 0.
    CHECK ((state = 'STATED') = (value IS NOT NULL))
);
COMMENT ON COLUMN reference_figure.period IS 'A financial year such as 2022-23, or a day such as 2020-06-30';
COMMENT ON COLUMN reference_figure.gss_code IS 'A council''s, a region''s or England''s, under the code that the list of authorities has it';
COMMENT ON COLUMN reference_figure.value IS 'As published, not rounded; in the unit of the indicator';
CREATE INDEX reference_figure_source ON reference_figure (source);
CREATE INDEX reference_figure_area ON reference_figure (gss_code, indicator);

-- Councils that chose each other and agreed to share.
ALTER TABLE region DROP CONSTRAINT region_kind_check;
ALTER TABLE region ADD CONSTRAINT region_kind_check CHECK (kind IN ('region', 'city-region', 'club'));
