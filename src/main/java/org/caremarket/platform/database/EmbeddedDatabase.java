package org.caremarket.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The database on a server of the service's own: made at the first start, found again at the next. */
final class EmbeddedDatabase {

    static final String NAME = "caremarket";
    static final String OWNER = "caremarket_owner";

    private EmbeddedDatabase() {}

    static Database open(Path folder, Consumer<String> progress) {
        var server = EmbeddedPostgres.start(folder, progress);
        try {
            var owner = new Credentials(OWNER, SecretFile.readOrCreate(server.folder().resolve("owner.password")));
            prepare(server, owner);
            var address = new DatabaseAddress(server.url(NAME), server.superuser(), owner);
            Hardening.everywhere(address, server.superuser(), OWNER);
            return new Database(address, server, true);
        } catch (SQLException e) {
            server.close();
            throw new StartupFailure("PostgreSQL runs in " + folder + ", but the database could not be set up there.", e);
        } catch (StartupFailure e) {
            server.close();
            throw e;
        }
    }

    private static void prepare(PostgresServer server, Credentials owner) throws SQLException {
        try (var connection = Connections.open(server.url("postgres"), server.superuser(), null);
                var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", OWNER)) {
                statement.execute("CREATE ROLE " + OWNER);
            }
            // Every time: the password file may have been lost, and a start may have been killed half-way. The
            // password is made of hexadecimal digits, so that it may stand in a statement.
            statement.execute("ALTER ROLE " + OWNER + " LOGIN NOSUPERUSER CREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS "
                    + "PASSWORD '" + owner.password() + "'");
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", NAME)) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var question = connection.prepareStatement(sql)) {
            question.setString(1, name);
            try (var rows = question.executeQuery()) {
                return rows.next();
            }
        }
    }
}
