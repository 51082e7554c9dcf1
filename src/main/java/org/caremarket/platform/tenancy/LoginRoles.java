package org.caremarket.platform.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.database.MasterKey;
import org.caremarket.platform.database.StartupFailure;

/**
 * The login roles of PostgreSQL: one for each council, each region and the register. A role is a member of nothing
 * and the owner of nothing, and its password follows from the master key. Only the owner makes and alters roles.
 */
@Singleton
public class LoginRoles {

    /** Limits on what one role's session may take; in PostgreSQL's own notation, without blanks. */
    private static final Map<String, String> LIMITS = Map.of(
            "statement_timeout", "30s",
            "lock_timeout", "10s",
            "idle_in_transaction_session_timeout", "60s",
            "default_transaction_read_only", "off");

    /**
     * Somebody waits for what the service itself asks, and is to hear within ten seconds that it takes too long. The
     * role's own limits stay the wider ones, so that a tighter one here is no change to the roles of a database.
     */
    private static final Map<String, String> TIGHTER = Map.of("statement_timeout", "8s", "lock_timeout", "7s");

    private static final int CONNECTION_LIMIT = 12;

    private final Database database;
    private final MasterKey key;

    LoginRoles(Database database, MasterKey key) {
        this.database = database;
        this.key = key;
    }

    /**
     * A role's settings. It looks for tables in its own schema, or in the commons when it is no council's; temporary
     * tables, should they ever be allowed, come last and hide nothing.
     */
    static Map<String, String> settings(String role) {
        var settings = new TreeMap<>(LIMITS);
        settings.put("search_path", (role.matches("c\\d+") ? role : "commons") + ",pg_temp");
        return settings;
    }

    /** What the service's own connections of this role are opened with. */
    static Map<String, String> ownSettings(String role) {
        var settings = new TreeMap<>(settings(role));
        settings.putAll(TIGHTER);
        return settings;
    }

    /**
     * Makes the role if it is missing, and brings its password, limits and settings to what they should be.
     *
     * @throws StartupFailure when somebody gave a role of that name powers that a login role must not have
     */
    public void ensure(Connection owner, String role) throws SQLException {
        if (!exists(owner, role)) {
            execute(owner, "CREATE ROLE " + name(role) + " LOGIN");
        }
        configure(owner, role);
    }

    /** Gives the role back its derived password and its settings. */
    public void reset(String role) throws SQLException {
        try (var owner = database.owner()) {
            configure(owner, role);
        }
    }

    /** Ends the role's sessions and lets it sign in no more, as before its data go. A missing role is no error. */
    public void shut(Connection owner, String role) throws SQLException {
        if (!exists(owner, role)) {
            return;
        }
        execute(owner, "ALTER ROLE " + name(role) + " NOLOGIN");
        // Whoever makes a role administers it, but needs its powers too to end its sessions and take its rights away.
        execute(owner, "GRANT " + name(role) + " TO CURRENT_USER WITH INHERIT TRUE, SET FALSE");
        try (var end = owner.prepareStatement(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = ?")) {
            end.setString(1, role);
            end.execute();
        }
    }

    /** Removes the role, which was shut before and whose schema is gone. A missing role is no error. */
    public void drop(Connection owner, String role) throws SQLException {
        if (exists(owner, role)) {
            execute(owner, "DROP OWNED BY " + name(role));
            execute(owner, "DROP ROLE " + name(role));
        }
    }

    /** Whether the settings that the server keeps for this role are ours and no others; asked as the role itself. */
    boolean isAsConfigured(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT setdatabase = 0, setconfig
                FROM pg_catalog.pg_db_role_setting
                WHERE setrole = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = ?)
                """)) {
            query.setString(1, role);
            var rows = query.executeQuery();
            var ours = false;
            while (rows.next()) {
                if (!rows.getBoolean(1) || !found((String[]) rows.getArray(2).getArray()).equals(settings(role))) {
                    return false;
                }
                ours = true;
            }
            return ours;
        }
    }

    private static Map<String, String> found(String[] written) {
        var found = new TreeMap<String, String>();
        for (var setting : written) {
            var parts = setting.split("=", 2);
            found.put(parts[0], parts[1].replace(" ", ""));
        }
        return found;
    }

    private void configure(Connection owner, String role) throws SQLException {
        requirePowerless(owner, role);
        execute(owner, "ALTER ROLE %s LOGIN NOINHERIT CONNECTION LIMIT %d PASSWORD '%s'"
                .formatted(name(role), CONNECTION_LIMIT, ScramVerifier.of(key.rolePassword(role))));
        execute(owner, "ALTER ROLE %s RESET ALL".formatted(name(role)));
        // A role may have set something for itself in this database alone.
        execute(owner, "ALTER ROLE %s IN DATABASE %s RESET ALL".formatted(name(role), name(owner.getCatalog())));
        for (var setting : settings(role).entrySet()) {
            execute(owner, "ALTER ROLE %s SET %s = %s".formatted(name(role), setting.getKey(), value(setting.getValue())));
        }
        execute(owner, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name(owner.getCatalog()), name(role)));
    }

    /** A role that was here before us might be anything: it is not taken for a council's unless it can do nothing. */
    private static void requirePowerless(Connection owner, String role) throws SQLException {
        try (var query = owner.prepareStatement("""
                SELECT FROM pg_roles role
                WHERE rolname = ?
                  AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
                       OR EXISTS (SELECT FROM pg_auth_members WHERE member = role.oid))
                """)) {
            query.setString(1, role);
            if (query.executeQuery().next()) {
                throw new StartupFailure("The database server has a role %s with powers that no login role of the service may have: "
                        .formatted(role) + "take them away, or use a server of the service's own.");
            }
        }
    }

    private static boolean exists(Connection owner, String role) throws SQLException {
        try (var find = owner.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
            find.setString(1, role);
            return find.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    /** Each part on its own, because a search path in one pair of quotes is the name of one schema. */
    private static String value(String setting) {
        return "'" + String.join("', '", List.of(setting.split(","))) + "'";
    }
}
