package org.caremarket.platform.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.database.MasterKey;

/**
 * The login roles of PostgreSQL: one for each council, each region and the register. A role is a member of nothing
 * and the owner of nothing, and its password follows from the master key. Only the owner makes and alters roles.
 */
@Singleton
public class LoginRoles {

    /** Limits on what one role's session may take; in PostgreSQL's own notation. */
    static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "statement_timeout", "30s",
            "lock_timeout", "10s",
            "idle_in_transaction_session_timeout", "60s"));

    private static final int CONNECTION_LIMIT = 12;

    private final Database database;
    private final MasterKey key;

    LoginRoles(Database database, MasterKey key) {
        this.database = database;
        this.key = key;
    }

    /** Where a role looks for tables: a council in its own schema, everyone else in the commons. */
    static String searchPath(String role) {
        return role.matches("c\\d+") ? role : "commons";
    }

    /** Makes the role if it is missing, and brings its password, limits and search path to what they should be. */
    public void ensure(Connection owner, String role) throws SQLException {
        try (var find = owner.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
            find.setString(1, role);
            if (!find.executeQuery().next()) {
                execute(owner, "CREATE ROLE " + name(role) + " LOGIN");
            }
        }
        configure(owner, role);
    }

    /** Gives the role back its derived password and its settings. */
    public void reset(String role) throws SQLException {
        try (var owner = database.owner()) {
            configure(owner, role);
        }
    }

    /** Removes the role; its schema must be gone. Its sessions are ended first. */
    public void drop(Connection owner, String role) throws SQLException {
        try (var end = owner.prepareStatement(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ?")) {
            end.setString(1, role);
            end.execute();
        }
        execute(owner, "DROP OWNED BY " + name(role));
        execute(owner, "DROP ROLE IF EXISTS " + name(role));
    }

    private void configure(Connection owner, String role) throws SQLException {
        // The password is 256 bits derived from a secret: stretching it would only slow each connection down.
        execute(owner, "SET scram_iterations = 1");
        execute(owner, "ALTER ROLE %s NOINHERIT CONNECTION LIMIT %d PASSWORD '%s'"
                .formatted(name(role), CONNECTION_LIMIT, key.rolePassword(role)));
        execute(owner, "ALTER ROLE %s RESET ALL".formatted(name(role)));
        execute(owner, "ALTER ROLE %s SET search_path = %s".formatted(name(role), searchPath(role)));
        for (var setting : SETTINGS.entrySet()) {
            execute(owner, "ALTER ROLE %s SET %s = '%s'".formatted(name(role), setting.getKey(), setting.getValue()));
        }
        execute(owner, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name(owner.getCatalog()), name(role)));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
