package org.caremarket.platform.tenancy;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.annotation.NonNull;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.NoSuchElementException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericKeyedObjectPoolConfig;

/**
 * The only way to data: hands out a connection of the login role of the current {@link Scope}, and none without a
 * scope. Connections are opened when first needed, kept by role, capped in number, and the longest idle make room
 * for a council that has none.
 *
 * <p>Being the {@code default} data source itself, it serves repositories, transactions and plain JDBC alike.
 */
@Singleton
@Primary
@Named("default")
public final class CouncilDataSource implements DataSource {

    private final GenericKeyedObjectPool<String, Connection> pool;
    private final PoolMetrics metrics;

    CouncilDataSource(RoleConnections connections, PoolSettings settings, PoolMetrics metrics) {
        var config = new GenericKeyedObjectPoolConfig<Connection>();
        config.setMaxTotal(settings.total());
        config.setMaxTotalPerKey(settings.perCouncil());
        config.setMaxIdlePerKey(settings.perCouncil());
        config.setMinIdlePerKey(0);
        config.setBlockWhenExhausted(true);
        config.setMaxWait(settings.maxWait());
        config.setFairness(true);
        config.setTestOnBorrow(true);
        config.setJmxEnabled(false);
        this.pool = new GenericKeyedObjectPool<>(connections, config);
        this.metrics = metrics;
        metrics.watch(pool);
    }

    @Override
    public @NonNull Connection getConnection() throws SQLException {
        var role = Scope.current().role();
        return ScopedConnection.lend(borrow(role), role, this::giveBack);
    }

    private Connection borrow(String role) throws SQLException {
        var asked = System.nanoTime();
        try {
            return pool.borrowObject(role);
        } catch (NoSuchElementException e) {
            throw new SQLTransientConnectionException("No database connection came free in time", "08001", e);
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new SQLException("The connection pool failed", "08001", e);
        } finally {
            metrics.borrowed(System.nanoTime() - asked);
        }
    }

    private void giveBack(String role, Connection connection, boolean broken) {
        if (!broken && isClean(connection)) {
            pool.returnObject(role, connection);
            return;
        }
        metrics.dropped();
        try {
            pool.invalidateObject(role, connection);
        } catch (Exception e) {
            // The connection is out of the pool either way; closing a dead one may well fail.
        }
        if (broken) {
            // What broke one connection (a restarted server) has most likely broken the idle ones too.
            pool.clear();
        }
    }

    /** A connection goes back as it came: no open transaction, autocommit on, writable. */
    private static boolean isClean(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (connection.isReadOnly()) {
                connection.setReadOnly(false);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Closes the idle connections of one role, as before the role is dropped. */
    public void forget(Scope scope) {
        pool.clear(scope.role());
    }

    @PreDestroy
    void close() {
        pool.close();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections are given by scope, not by name and password");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(getClass().getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
