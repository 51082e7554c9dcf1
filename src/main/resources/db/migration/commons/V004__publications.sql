-- Figures that councils chose to share with a group: a copy, with where it came from. Who sees which row is decided by
-- session_user, the login role, which no statement can change.

CREATE TABLE publication (
    id                bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    council_role      name        NOT NULL DEFAULT session_user,
    group_number      int         NOT NULL REFERENCES region (number) ON DELETE CASCADE,
    area              text        NOT NULL,
    indicator         text        NOT NULL,
    method            int         NOT NULL,
    period            text        NOT NULL,
    period_start      date        NOT NULL,
    period_end        date        NOT NULL,
    -- A withdrawn publication keeps that it was, and none of its numbers.
    state             text        NOT NULL
        CHECK (state IN ('STATED', 'NOT_STATED', 'NOT_COLLECTED', 'SUPPRESSED', 'NOT_APPLICABLE', 'WITHDRAWN')),
    value             numeric,
    numerator         numeric,
    denominator       numeric,
    precision         text        NOT NULL,
    value_to          numeric,
    sample            int,
    deviation         numeric,
    status            text        NOT NULL,
    source            text        NOT NULL,
    link              text,
    page              text,
    note              text        NOT NULL,
    made_up           text,
    -- Which figure of the council it is a copy of; the council alone can look there.
    figure_id         bigint      NOT NULL,
    figure_version    int         NOT NULL,
    published_by      text        NOT NULL,
    published_at      timestamptz NOT NULL,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text        CHECK (withdrawal_reason <> ''),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
    -- What is suppressed or withdrawn keeps no words that could hold its numbers either.
    CHECK (state NOT IN ('SUPPRESSED', 'WITHDRAWN') OR note = ''),
    CHECK (state = 'STATED' OR num_nonnulls(value, numerator, denominator, value_to, sample, deviation) = 0)
);
-- A council shares one figure of an indicator and a period with a group.
CREATE UNIQUE INDEX publication_standing ON publication (group_number, area, indicator, period)
    WHERE withdrawn_at IS NULL;
CREATE INDEX publication_compared ON publication (indicator, group_number);

-- Who the login role is, in the register: a number of more than four digits keeps all of them. They read for every role what no role may read itself.
CREATE FUNCTION own_area() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = commons, pg_temp
    RETURN (SELECT gss_code FROM council
            WHERE 'c' || lpad(number::text, greatest(4, length(number::text)), '0') = session_user);

CREATE FUNCTION own_groups() RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = commons, pg_temp
    BEGIN ATOMIC
        SELECT region_number
        FROM region_member
        WHERE gss_code = own_area()
          AND member_from <= (now() AT TIME ZONE 'Europe/London')::date
          AND (member_to IS NULL OR member_to >= (now() AT TIME ZONE 'Europe/London')::date)
        UNION ALL
        SELECT number FROM region
        WHERE 'r' || lpad(number::text, greatest(4, length(number::text)), '0') = session_user;
    END;

ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
CREATE POLICY shared_with_us ON publication FOR SELECT
    USING (council_role = session_user OR group_number IN (SELECT own_groups()));
-- A council speaks for itself, to groups that it belongs to, and begins with something that stands.
CREATE POLICY by_ourselves ON publication FOR INSERT
    WITH CHECK (council_role = session_user AND area = own_area() AND withdrawn_at IS NULL
        AND group_number IN (SELECT own_groups()));
-- Withdrawing is the only change, and is for good.
CREATE POLICY taken_back ON publication FOR UPDATE
    USING (council_role = session_user AND withdrawn_at IS NULL)
    WITH CHECK (council_role = session_user AND withdrawn_at IS NOT NULL);
