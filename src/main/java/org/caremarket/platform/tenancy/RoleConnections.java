package org.caremarket.platform.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.database.MasterKey;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens connections as one login role, says whether they are still as they were lent, and closes them. */
@Singleton
final class RoleConnections extends BaseKeyedPooledObjectFactory<String, Connection> {

    private static final Logger LOG = LoggerFactory.getLogger(RoleConnections.class);
    private static final String PASSWORD_REFUSED = "28P01";

    /** A connection that has been idle this long is asked whether it still lives before it is lent. */
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    /** Settings that the server does not report could have been changed too: no connection is kept for ever. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Starting a backend is PostgreSQL's dearest work: a burst opens a few at a time and the rest wait. */
    private final Semaphore openings = new Semaphore(4, true);

    /** A statement ends on the server after eight seconds; a server that says nothing for ten does not answer. */
    private static final String SILENCE_SECONDS = "10";

    /** Opening takes a few hundredths of a second, or some seconds in a burst. */
    private static final int OPENING_SECONDS = 5;

    private final Database database;
    private final MasterKey key;
    private final LoginRoles roles;
    private final PoolMetrics metrics;
    /** What the server reported of a connection's settings when it was opened, and when that was. */
    private record Opened(Instant at, Map<String, String> reported) {}

    private final Map<Connection, Opened> asOpened = new ConcurrentHashMap<>();
    private volatile Instant suspectedAt = Instant.MIN;

    RoleConnections(Database database, MasterKey key, LoginRoles roles, PoolMetrics metrics) {
        this.database = database;
        this.key = key;
        this.roles = roles;
        this.metrics = metrics;
    }

    @Override
    public Connection create(String role) throws SQLException, InterruptedException {
        if (!openings.tryAcquire(Patience.leftNanos(), TimeUnit.NANOSECONDS)) {
            throw Turns.tooLate();
        }
        try {
            var opened = asConfigured(role, openOrReset(role));
            asOpened.put(opened, new Opened(Instant.now(), reported(opened)));
            return opened;
        } finally {
            openings.release();
        }
    }

    /** A role can change its own password; nobody else can. So a refusal means tampering, or another master key. */
    private Connection openOrReset(String role) throws SQLException {
        try {
            return open(role);
        } catch (SQLException e) {
            if (!PASSWORD_REFUSED.equals(e.getSQLState())) {
                throw e;
            }
            metrics.refused();
            LOG.error("PostgreSQL refused the password of login role {}: it was changed behind the service's back", role);
            if (!database.ownerAvailable()) {
                throw e;
            }
            roles.reset(role);
            return open(role);
        }
    }

    /** A role can alter its own settings. What matters is pinned on each connection; the rest is put right here. */
    private Connection asConfigured(String role, Connection opened) throws SQLException {
        try {
            if (roles.isAsConfigured(opened, role)) {
                return opened;
            }
            metrics.altered();
            LOG.error("The settings of login role {} were changed behind the service's back", role);
            if (!database.ownerAvailable()) {
                return opened;
            }
        } catch (SQLException | RuntimeException e) {
            opened.close();
            throw e;
        }
        opened.close();
        roles.reset(role);
        return open(role);
    }

    private Connection open(String role) throws SQLException {
        var properties = new Properties();
        // Set on the role too; given again here because a role may alter its own settings.
        properties.setProperty("options", LoginRoles.ownSettings(role).entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ")));
        properties.setProperty("socketTimeout", SILENCE_SECONDS);
        var patience = Integer.toString(Patience.leftSeconds(OPENING_SECONDS));
        properties.setProperty("connectTimeout", patience);
        properties.setProperty("loginTimeout", patience);
        return database.open(role, key.rolePassword(role), properties);
    }

    /** From now on nothing that was idle before is lent without being asked whether it lives. */
    void suspectAll() {
        suspectedAt = Instant.now();
    }

    /**
     * Whether the connection may go back: alive, not old, no open transaction, autocommit on, writable, and every setting
     * that the server reports (the search path among them) as it was when it was opened.
     */
    boolean isAsLent(Connection connection) {
        try {
            if (connection.isClosed()) {
                return false;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (connection.isReadOnly()) {
                connection.setReadOnly(false);
            }
            // A BEGIN sent as a statement: the driver knows, though it was not asked to begin.
            if (connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
                return false;
            }
            connection.clearWarnings();
            var opened = asOpened.get(connection);
            return opened.at().isAfter(Instant.now().minus(LONGEST)) && opened.reported().equals(reported(connection));
        } catch (SQLException e) {
            return false;
        }
    }

    /** The settings whose changes the server tells by itself; PostgreSQL 18 counts the search path among them. */
    private static Map<String, String> reported(Connection connection) throws SQLException {
        return Map.copyOf(connection.unwrap(PGConnection.class).getParameterStatuses());
    }

    @Override
    public PooledObject<Connection> wrap(Connection connection) {
        return new DefaultPooledObject<>(connection);
    }

    @Override
    public boolean validateObject(String role, PooledObject<Connection> pooled) {
        var trusted = pooled.getIdleDuration().compareTo(TRUSTED) < 0
                && pooled.getLastReturnInstant().isAfter(suspectedAt);
        try {
            if (trusted || pooled.getObject().isValid(Patience.leftSeconds(2))) {
                return true;
            }
            // The others may be as dead, and each is asked for two seconds: whoever waits has no time for them all.
            suspectAll();
            pooled.getObject().close();
        } catch (SQLException e) {
            // Dead is dead.
        }
        return false;
    }

    @Override
    public void destroyObject(String role, PooledObject<Connection> pooled) throws SQLException {
        asOpened.remove(pooled.getObject());
        metrics.closed(pooled.getObject().isClosed());
        pooled.getObject().close();
    }
}
