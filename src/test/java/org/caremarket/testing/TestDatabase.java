package org.caremarket.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.caremarket.platform.database.Credentials;

/**
 * A database of a test's own, empty and hardened. Roles belong to the whole server: see {@link Postgres}.
 *
 * @param name its name
 * @param jdbcUrl its address without credentials
 * @param owner the role that owns it and may make roles, not a superuser
 * @param superuser may do everything
 */
public record TestDatabase(String name, String jdbcUrl, Credentials owner, Credentials superuser) {

    /** The address as an operator would write it, with the owner's credentials. */
    public String url() {
        return jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "user=" + owner.user() + "&password=" + owner.password();
    }

    /** The application's settings for running on this database. */
    public Map<String, String> properties() {
        return Map.of("caremarket.database-url", url(), "caremarket.master-key", Postgres.MASTER_KEY,
                "caremarket.demonstration", "true",
                // Any free one: the service itself may be running beside the tests.
                "micronaut.server.port", "-1");
    }

    /**
     * The first of a hundred numbers whose councils and regions have nothing in any database of the server, so that their
     * roles can be dropped whatever other tests left. No test gives itself numbers from 9,001 up in another way.
     */
    public int freeNumbers() throws SQLException {
        var sql = """
                SELECT min(first) FROM generate_series(9001, 9801, 100) first WHERE NOT EXISTS (
                    SELECT FROM pg_shdepend JOIN pg_roles ON pg_roles.oid = refobjid
                    WHERE refclassid = 'pg_authid'::regclass AND rolname ~ '^[cr]9[0-9]{3}$'
                    AND substr(rolname, 2)::int BETWEEN first AND first + 99)
                """;
        try (var connection = open(superuser); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            var first = rows.getInt(1);
            if (rows.wasNull()) {
                throw new IllegalStateException("Every number from 9001 to 9900 is in use on the tests' server");
            }
            return first;
        }
    }

    /** A new connection of any role; the caller closes it. */
    public Connection open(Credentials who) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, who.user(), who.password());
    }
}
