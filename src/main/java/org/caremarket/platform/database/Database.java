package org.caremarket.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The service's database: its address, and single connections to it. Pools are other people's business. */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final PostgresServer server;
    private final boolean demonstration;

    /**
     * @param server the server that runs as long as this does; null when it is not ours
     * @param demonstration whether made-up councils and people with known passwords may be set up here
     */
    Database(DatabaseAddress address, PostgresServer server, boolean demonstration) {
        this.address = address;
        this.server = server;
        this.demonstration = demonstration;
    }

    /** Whether made-up people with known passwords may be let in: never on an operator's own server. */
    public boolean demonstration() {
        return demonstration;
    }

    /** Where the data lie, when the server is the service's own. */
    public Optional<Path> folder() {
        return Optional.ofNullable(server).map(PostgresServer::folder);
    }

    /** Host, port, database and options; neither user nor password. */
    public String jdbcUrl() {
        return address.jdbcUrl();
    }

    /** Whether this process may make schemas and roles. */
    public boolean ownerAvailable() {
        return address.owner() != null;
    }

    /**
     * A new connection of the role that owns schemas and makes login roles. The caller closes it. Migrations and
     * exports may take as long as they need: only signing in has a time limit.
     *
     * @throws NoOwnerException when this process was given no owner's credentials
     */
    public Connection owner() throws SQLException {
        return Connections.open(address.jdbcUrl(), ownerCredentials(), null);
    }

    /**
     * The owner's connections as a source, each one new: for migration tools that ask for one.
     *
     * @throws NoOwnerException when this process was given no owner's credentials
     */
    public DataSource ownerSource() {
        var owner = ownerCredentials();
        var source = new PGSimpleDataSource();
        source.setUrl(address.jdbcUrl());
        source.setUser(owner.user());
        source.setPassword(owner.password());
        source.setLoginTimeout(10);
        source.setCancelSignalTimeout(2);
        return source;
    }

    /**
     * The name of the owning role.
     *
     * @throws NoOwnerException when this process was given no owner's credentials
     */
    public String ownerRole() {
        return ownerCredentials().user();
    }

    /** A new connection of a superuser, where one is known. The caller closes it. */
    public Optional<Connection> superuser() throws SQLException {
        return address.superuser() == null
                ? Optional.empty()
                : Optional.of(Connections.open(address.jdbcUrl(), address.superuser(), null));
    }

    /**
     * A new connection of a login role. The caller closes it.
     *
     * @param extra the PostgreSQL driver's settings, for example {@code options}; may be null
     */
    public Connection open(String role, String password, Properties extra) throws SQLException {
        return Connections.open(address.jdbcUrl(), new Credentials(role, password), extra);
    }

    private Credentials ownerCredentials() {
        if (address.owner() == null) {
            throw new NoOwnerException();
        }
        return address.owner();
    }

    /** Stops the server if it is ours. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
