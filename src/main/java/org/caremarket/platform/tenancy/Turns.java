package org.caremarket.platform.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who may hold a connection, in the order in which they asked: first within their own council, then among all. Only
 * as many of one council wait in the common queue as that council may hold connections, so a crowd before one
 * council does not stand in the way of the others.
 */
final class Turns {

    private final Map<String, Semaphore> byRole = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Semaphore all;
    private final int perRole;

    Turns(int total, int perRole) {
        this.all = new Semaphore(total, true);
        this.perRole = perRole;
    }

    /**
     * Waits for a turn.
     *
     * @throws SQLTransientConnectionException when none came in time
     */
    void take(String role, Duration longest) throws SQLException {
        var deadline = System.nanoTime() + longest.toNanos();
        waiting.incrementAndGet();
        try {
            var own = byRole.computeIfAbsent(role, r -> new Semaphore(perRole, true));
            if (!own.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw tooLate();
            }
            var got = false;
            try {
                got = all.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } finally {
                if (!got) {
                    own.release();
                }
            }
            if (!got) {
                throw tooLate();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a database connection", "08001", e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Gives the turn to whoever is next. */
    void done(String role) {
        all.release();
        byRole.get(role).release();
    }

    /** How many wait now. */
    int waiting() {
        return waiting.get();
    }

    static SQLTransientConnectionException tooLate() {
        return new SQLTransientConnectionException("No database connection came free in time", "08001");
    }
}
