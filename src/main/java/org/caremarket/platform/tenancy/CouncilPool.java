package org.caremarket.platform.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.NoSuchElementException;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericKeyedObjectPoolConfig;

/**
 * Connections by login role: opened when first needed, kept for that role alone, capped in number over all, first
 * come first served. At the cap, those that have been idle longest are closed to make room for a council that has
 * none.
 */
@Singleton
public class CouncilPool {

    private final GenericKeyedObjectPool<String, Connection> pool;
    private final PoolMetrics metrics;

    CouncilPool(RoleConnections connections, PoolSettings settings, PoolMetrics metrics) {
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

    /** A connection of this role; closing it gives it back. */
    Connection lend(String role) throws SQLException {
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
}
