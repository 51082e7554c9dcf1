package org.caremarket.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.database.Credentials;
import org.caremarket.platform.database.DataFolder;
import org.caremarket.platform.database.DatabaseAddress;
import org.caremarket.platform.database.Durability;
import org.caremarket.platform.database.EmbeddedPostgres;
import org.caremarket.platform.database.Hardening;
import org.caremarket.platform.database.MasterKey;
import org.testcontainers.containers.PostgreSQLContainer;

/**
 * The server that all tests of a JVM share, chosen by {@code -Dpostgres=}: {@code embedded} (the service's own, in
 * the build folder, careless of power cuts), {@code testcontainers}, or the address of a throw-away server with a
 * superuser's credentials.
 *
 * <p>Each caller gets a database of its own, but roles belong to the server. So all tests have the same
 * {@link #MASTER_KEY}, and a role of the same name has the same password everywhere. What still collides: changing a
 * role's password, limits or settings without {@code IN DATABASE}; dropping a role that has rights in another test's
 * database; counting all roles of the server.
 */
public final class Postgres {

    /** The master key of all tests. */
    public static final String MASTER_KEY = "74657374".repeat(8);

    private static final String OWNER = "caremarket_owner";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<String> MADE = new ArrayList<>();
    private static DatabaseAddress server;
    private static TestDatabase demonstration;

    private Postgres() {}

    /** A database that nobody else uses, owned by a role that is not a superuser. */
    public static synchronized TestDatabase fresh() {
        try {
            if (server == null) {
                server = start();
            }
            var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
            var superuser = server.superuser();
            try (var connection = connect(server.jdbcUrl(), superuser); var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
            }
            MADE.add(name);
            var url = server.jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
            try (var connection = connect(url, superuser)) {
                Hardening.apply(connection, OWNER);
            }
            return new TestDatabase(name, url, owner(), superuser);
        } catch (SQLException e) {
            throw new IllegalStateException("The tests' PostgreSQL cannot be used", e);
        }
    }

    /**
     * A database of its own in which the councils of the demonstration are already. They are brought in once for all
     * tests of a process; the others get copies, which take a moment where bringing them in takes a dozen seconds.
     */
    public static synchronized TestDatabase demonstration() {
        try {
            if (demonstration == null) {
                var first = fresh();
                ApplicationContext.run(Map.copyOf(first.properties()), Environment.TEST).close();
                demonstration = first;
            }
            return copy(demonstration);
        } catch (SQLException e) {
            throw new IllegalStateException("The demonstration's database cannot be copied", e);
        }
    }

    private static TestDatabase copy(TestDatabase original) throws SQLException {
        var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
        try (var connection = connect(server.jdbcUrl(), original.superuser()); var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(name, OWNER, original.name()));
            // Who may connect is no part of what PostgreSQL copies.
            statement.execute("UPDATE pg_database SET datacl = original.datacl FROM pg_database original "
                    + "WHERE pg_database.datname = '%s' AND original.datname = '%s'".formatted(name, original.name()));
        }
        MADE.add(name);
        return new TestDatabase(name, original.jdbcUrl().replace(original.name(), name), original.owner(), original.superuser());
    }

    private static Credentials owner() {
        return new Credentials(OWNER, MasterKey.parse(MASTER_KEY).rolePassword(OWNER));
    }

    private static DatabaseAddress start() throws SQLException {
        var choice = System.getProperty("postgres", "embedded");
        var address = switch (choice) {
            case "embedded" -> embedded();
            case "testcontainers" -> container();
            default -> throwAway(choice);
        };
        try (var connection = connect(address.jdbcUrl(), address.superuser()); var statement = connection.createStatement()) {
            if (!choice.equals("embedded")) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(address, List.copyOf(MADE))));
            } else {
                // Nobody else uses this server: what is there was left by earlier runs.
                drop(address, names(connection, "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'"));
            }
            if (names(connection, "SELECT rolname FROM pg_roles WHERE rolname = '" + OWNER + "'").isEmpty()) {
                statement.execute("CREATE ROLE " + OWNER);
            }
            statement.execute("ALTER ROLE " + OWNER + " LOGIN NOSUPERUSER CREATEROLE NOCREATEDB PASSWORD '"
                    + owner().password() + "'");
        }
        return address;
    }

    private static DatabaseAddress embedded() {
        // Test processes that run side by side each have their own server, but share the unpacked programs.
        var fork = System.getProperty("fork", "1");
        var home = DataFolder.usable(Path.of("target", "postgres"), Path.of(System.getProperty("java.io.tmpdir")),
                System.out::println);
        var started = EmbeddedPostgres.start(home.resolve(fork),
                new EmbeddedPostgres.Options(Durability.NONE, home.resolve("programs")), System.out::println);
        return new DatabaseAddress(started.url("postgres"), started.superuser(), null);
    }

    @SuppressWarnings("resource") // Testcontainers removes it when the process ends.
    private static DatabaseAddress container() {
        var container = new PostgreSQLContainer<>("postgres:18").withCommand("postgres", "-c", "fsync=off",
                "-c", "max_connections=400", "-c", "max_locks_per_transaction=256");
        container.start();
        var url = "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/postgres";
        return new DatabaseAddress(url, new Credentials(container.getUsername(), container.getPassword()), null);
    }

    private static DatabaseAddress throwAway(String url) throws SQLException {
        var written = DatabaseAddress.parse(url);
        try (var connection = connect(written.jdbcUrl(), written.owner())) {
            if (!names(connection, "SELECT datname FROM pg_database WHERE datname = 'caremarket'").isEmpty()) {
                throw new IllegalStateException("The server of -Dpostgres holds a database caremarket: tests change "
                        + "roles and passwords, so they run on throw-away servers only");
            }
        }
        return new DatabaseAddress(written.jdbcUrl(), written.owner(), null);
    }

    private static void drop(DatabaseAddress address, List<String> databases) {
        try (var connection = connect(address.jdbcUrl(), address.superuser()); var statement = connection.createStatement()) {
            for (var name : databases) {
                statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            }
        } catch (SQLException e) {
            System.err.println("Test databases were left on the server: " + databases);
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Connection connect(String url, Credentials who) throws SQLException {
        return DriverManager.getConnection(url, who.user(), who.password());
    }
}
