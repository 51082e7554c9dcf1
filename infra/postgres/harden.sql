-- Takes away what PostgreSQL lets every login role do. For a server of your own, as a superuser:
--   psql -v ON_ERROR_STOP=1 -f harden.sql
-- It may be run again at any time. The database caremarket and its owner caremarket_owner must exist.
-- Other names: change them here. Other databases on the server: give them the same treatment.

\connect caremarket

-- Only roles that were let in one by one may connect, or make temporary tables.
REVOKE ALL ON DATABASE "caremarket" FROM PUBLIC;

-- Nobody leaves tables or functions where another role's search path may find them.
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- No DO blocks and no functions: a login role sends statements, not programs.
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

-- Large objects belong to no schema: one role could fill the disk of all.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^(lo_.+|loread|lowrite)$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- Advisory locks have no owner: one role could hold the lock that another waits for.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_.+$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- Notifications go to everyone who listens. NOTIFY itself cannot be taken away.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_notify$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- The owner lets roles in and makes schemas.
GRANT ALL ON DATABASE "caremarket" TO "caremarket_owner" WITH GRANT OPTION;

-- Migrations may bring functions.
GRANT USAGE ON LANGUAGE plpgsql TO "caremarket_owner";

-- Migrations and provisioning take turns by advisory locks.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_.+$'
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO "caremarket_owner"', one);
  END LOOP;
END $$;

\connect postgres

-- Only roles that were let in one by one may connect, or make temporary tables.
REVOKE ALL ON DATABASE "postgres" FROM PUBLIC;

-- Nobody leaves tables or functions where another role's search path may find them.
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- No DO blocks and no functions: a login role sends statements, not programs.
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

-- Large objects belong to no schema: one role could fill the disk of all.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^(lo_.+|loread|lowrite)$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- Advisory locks have no owner: one role could hold the lock that another waits for.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_.+$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- Notifications go to everyone who listens. NOTIFY itself cannot be taken away.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_notify$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

\connect template1

-- Only roles that were let in one by one may connect, or make temporary tables.
REVOKE ALL ON DATABASE "template1" FROM PUBLIC;

-- Nobody leaves tables or functions where another role's search path may find them.
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- No DO blocks and no functions: a login role sends statements, not programs.
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

-- Large objects belong to no schema: one role could fill the disk of all.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^(lo_.+|loread|lowrite)$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- Advisory locks have no owner: one role could hold the lock that another waits for.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_.+$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;

-- Notifications go to everyone who listens. NOTIFY itself cannot be taken away.
DO $$
DECLARE one regprocedure;
BEGIN
  FOR one IN SELECT oid FROM pg_catalog.pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_notify$'
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;
