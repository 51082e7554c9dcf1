-- Councils that may have jobs to take up: so that a process asks one table every minute, and not every council's. Holds
-- the council's number and nothing of the jobs.

CREATE TABLE job_mark (
    council   int         PRIMARY KEY,
    marked_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE, DELETE ON job_mark TO caremarket_register;
