package org.caremarket.platform.tenancy;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

    /**
     * How long the bag itself may wait. {@link Turns} lets in only as many as there are places, so a place is free
     * or just being freed; but the bag does not wake whoever waits when it closes an idle connection.
     */
    private static final Duration SHORTLY = Duration.ofMillis(20);

    private final GenericKeyedObjectPool<String, Connection> pool;
    private final RoleConnections connections;
    private final Turns turns;
    private final Duration maxWait;
    private final PoolMetrics metrics;

    CouncilPool(RoleConnections connections, PoolSettings settings, PoolMetrics metrics) {
        var config = new GenericKeyedObjectPoolConfig<Connection>();
        config.setMaxTotal(settings.total());
        config.setMaxTotalPerKey(settings.perCouncil());
        config.setMaxIdlePerKey(settings.perCouncil());
        config.setMinIdlePerKey(0);
        config.setBlockWhenExhausted(true);
        config.setMaxWait(SHORTLY);
        config.setTestOnBorrow(true);
        config.setJmxEnabled(false);
        this.pool = new GenericKeyedObjectPool<>(connections, config);
        this.connections = connections;
        this.turns = new Turns(settings.total(), settings.perCouncil());
        this.maxWait = settings.maxWait();
        this.metrics = metrics;
        metrics.watch(pool, turns);
    }

    /** A connection of this role; closing it gives it back. */
    Connection lend(String role) throws SQLException {
        return ScopedConnection.lend(borrow(role), role, this::giveBack);
    }

    private Connection borrow(String role) throws SQLException {
        var asked = System.nanoTime();
        var lent = false;
        try {
            turns.take(role, maxWait);
            try {
                var connection = take(role, asked + maxWait.toNanos());
                lent = true;
                return connection;
            } finally {
                if (!lent) {
                    turns.done(role);
                }
            }
        } finally {
            metrics.borrowed(System.nanoTime() - asked);
        }
    }

    private Connection take(String role, long deadline) throws SQLException {
        do {
            try {
                return Patience.until(deadline, () -> pool.borrowObject(role));
            } catch (NoSuchElementException e) {
                // A place was still being cleared; ask again.
            } catch (SQLException | RuntimeException e) {
                throw e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Turns.tooLate();
            } catch (Exception e) {
                throw new SQLException("The connection pool failed", "08001", e);
            }
        } while (System.nanoTime() < deadline);
        throw Turns.tooLate();
    }

    private void giveBack(String role, Connection connection, boolean broken) {
        try {
            if (broken) {
                // What broke this one (a restarted server) may have broken the idle ones too. They are asked before
                // they are lent, not closed: a role may end its own backends, and must not cost the others theirs.
                connections.suspectAll();
            }
            if (!broken && connections.isAsLent(connection)) {
                pool.returnObject(role, connection);
            } else {
                discard(role, connection);
            }
        } finally {
            turns.done(role);
        }
    }

    private void discard(String role, Connection connection) {
        metrics.dropping(() -> {
            try {
                pool.invalidateObject(role, connection);
            } catch (Exception e) {
                // The connection is out of the pool either way; closing a dead one may well fail.
            }
        });
    }

    /** Closes the idle connections of one role, as before the role is dropped. */
    public void forget(Scope scope) {
        metrics.dropping(() -> pool.clear(scope.role()));
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
