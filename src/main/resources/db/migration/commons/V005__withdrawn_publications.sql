-- What is suppressed or withdrawn keeps no words that could hold its numbers either.
ALTER TABLE publication ADD CONSTRAINT publication_empty_note
    CHECK (state NOT IN ('SUPPRESSED', 'WITHDRAWN') OR note = '');
-- A withdrawal says why.
ALTER TABLE publication ADD CONSTRAINT publication_reason CHECK (withdrawal_reason <> '');

-- As before, also when a number has more than four digits, of which lpad would keep four.
CREATE OR REPLACE FUNCTION own_area() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = commons, pg_temp
    RETURN (SELECT gss_code FROM council
            WHERE 'c' || lpad(number::text, greatest(4, length(number::text)), '0') = session_user);

CREATE OR REPLACE FUNCTION own_groups() RETURNS SETOF int
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
