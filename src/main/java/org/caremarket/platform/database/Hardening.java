package org.caremarket.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away what PostgreSQL lets every login role do in a database, so that one council's role cannot use the
 * server to reach, signal or exhaust another's. Every step may be done again and again. Needs a superuser.
 *
 * <p>The same steps stand in {@code infra/postgres/harden.sql} for servers of an operator's own.
 */
public final class Hardening {

    /** Databases that a PostgreSQL server brings along; every role could connect to them. */
    public static final List<String> BROUGHT_ALONG = List.of("postgres", "template1");

    private static final String LARGE_OBJECTS = "^(lo_.+|loread|lowrite)$";
    private static final String ADVISORY_LOCKS = "^pg_(try_)?advisory_.+$";
    private static final String NOTIFICATIONS = "^pg_notify$";

    private static final String NO_SUCH_DATABASE = "3D000";

    /** One statement, and why it is there. */
    record Step(String why, String sql) {}

    private Hardening() {}

    /** What to do in any database, while connected to it. */
    static List<Step> steps(String database) {
        return List.of(
                new Step("Only roles that were let in one by one may connect, or make temporary tables.",
                        "REVOKE ALL ON DATABASE " + quoted(database) + " FROM PUBLIC"),
                new Step("Nobody leaves tables or functions where another role's search path may find them.",
                        "REVOKE ALL ON SCHEMA public FROM PUBLIC"),
                new Step("No DO blocks and no functions: a login role sends statements, not programs.",
                        "REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC"),
                new Step("Large objects belong to no schema: one role could fill the disk of all.",
                        functions(LARGE_OBJECTS, "REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC")),
                new Step("Advisory locks have no owner: one role could hold the lock that another waits for.",
                        functions(ADVISORY_LOCKS, "REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC")),
                new Step("Notifications go to everyone who listens. NOTIFY itself cannot be taken away.",
                        functions(NOTIFICATIONS, "REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC")));
    }

    /** What the service's own owner needs back, in the service's own database. */
    static List<Step> grants(String database, String owner) {
        return List.of(
                new Step("The owner lets roles in and makes schemas.",
                        "GRANT ALL ON DATABASE " + quoted(database) + " TO " + quoted(owner) + " WITH GRANT OPTION"),
                new Step("Migrations may bring functions.",
                        "GRANT USAGE ON LANGUAGE plpgsql TO " + quoted(owner)),
                new Step("Migrations and provisioning take turns by advisory locks.",
                        functions(ADVISORY_LOCKS, "GRANT EXECUTE ON FUNCTION %s TO " + quoted(owner))));
    }

    /**
     * Does all steps in the connection's database.
     *
     * @param superuser a superuser's connection in auto-commit mode
     * @param owner the role that keeps what migrations need; null in a database that is not the service's own
     */
    public static void apply(Connection superuser, String owner) throws SQLException {
        var database = superuser.getCatalog();
        var all = new ArrayList<>(steps(database));
        if (owner != null) {
            all.addAll(grants(database, owner));
        }
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            // Two starts at the same time would otherwise trip over each other's changes.
            statement.execute("SELECT pg_catalog.pg_advisory_xact_lock(7203116)");
            for (var step : all) {
                statement.execute(step.sql());
            }
            superuser.commit();
        } catch (SQLException e) {
            superuser.rollback();
            throw e;
        } finally {
            superuser.setAutoCommit(true);
        }
    }

    /** Hardens the service's own database and those that every server brings along, as far as they are there. */
    static void everywhere(DatabaseAddress own, Credentials superuser, String owner) throws SQLException {
        try (var connection = Connections.open(own.jdbcUrl(), superuser, null)) {
            apply(connection, owner);
        }
        for (var database : BROUGHT_ALONG) {
            try (var connection = Connections.open(own.at(database).jdbcUrl(), superuser, null)) {
                apply(connection, null);
            } catch (SQLException e) {
                if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    /** The text of {@code infra/postgres/harden.sql}. */
    static String script() {
        var text = new StringBuilder("""
                -- Takes away what PostgreSQL lets every login role do. For a server of your own, as a superuser:
                --   psql -v ON_ERROR_STOP=1 -f harden.sql
                -- It may be run again at any time. The database caremarket and its owner caremarket_owner must exist.
                -- Other names: change them here. Other databases on the server: give them the same treatment.
                """);
        append(text, "caremarket", steps("caremarket"));
        grants("caremarket", "caremarket_owner").forEach(step -> append(text, step));
        BROUGHT_ALONG.forEach(database -> append(text, database, steps(database)));
        return text.toString();
    }

    private static void append(StringBuilder text, String database, List<Step> steps) {
        text.append("\n\\connect ").append(database).append("\n");
        steps.forEach(step -> append(text, step));
    }

    private static void append(StringBuilder text, Step step) {
        text.append("\n-- ").append(step.why()).append("\n").append(step.sql()).append(";\n");
    }

    /** One statement for all functions of PostgreSQL with such a name, whatever their arguments in this version. */
    private static String functions(String names, String statement) {
        return """
                DO $$
                DECLARE one regprocedure;
                BEGIN
                  FOR one IN SELECT oid FROM pg_catalog.pg_proc
                    WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '%s'
                  LOOP
                    EXECUTE format('%s', one);
                  END LOOP;
                END $$""".formatted(names, statement.replace("'", "''"));
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
