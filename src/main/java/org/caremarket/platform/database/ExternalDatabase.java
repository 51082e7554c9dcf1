package org.caremarket.platform.database;

import java.sql.SQLException;

/** The database on an operator's own server. */
final class ExternalDatabase {

    /** Roles that may make roles are not almighty over other roles from here on. */
    private static final int OLDEST_SERVER = 160000;

    private ExternalDatabase() {}

    /**
     * @param url what the operator wrote
     * @param demonstration whether made-up people may be let in: only for tests
     * @throws StartupFailure when the address cannot be read, does not answer or refuses the owner
     */
    static Database open(String url, boolean demonstration) {
        var address = DatabaseAddress.parse(url);
        if (address.owner() == null) {
            return new Database(address, null, demonstration);
        }
        try {
            if (superuser(address)) {
                Hardening.everywhere(address, address.owner(), address.owner().user());
                address = new DatabaseAddress(address.jdbcUrl(), address.owner(), address.owner());
            }
            return new Database(address, null, demonstration);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static boolean superuser(DatabaseAddress address) throws SQLException {
        try (var connection = Connections.open(address.jdbcUrl(), address.owner(), null);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT current_setting('server_version_num')::int, rolsuper, current_setting('server_version')
                        FROM pg_roles WHERE rolname = current_user""")) {
            row.next();
            if (row.getInt(1) < OLDEST_SERVER) {
                throw new StartupFailure("The database server runs PostgreSQL " + row.getString(3)
                        + ": the service needs PostgreSQL 16 or later.");
            }
            return row.getBoolean(2);
        }
    }

    private static StartupFailure failure(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        var sentence = state.startsWith("28") ? "The database server refused the user or the password in "
                        + "CAREMARKET_DATABASE_URL."
                : state.equals("3D000") ? "The database server has no database of the name in CAREMARKET_DATABASE_URL: "
                        + "create it first."
                : state.startsWith("08") ? "The database server in CAREMARKET_DATABASE_URL does not answer: check the "
                        + "host, the port and whether the server runs."
                : "The database in CAREMARKET_DATABASE_URL cannot be used (PostgreSQL's error " + state + ").";
        return new StartupFailure(sentence, e);
    }
}
