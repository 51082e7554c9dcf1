package org.caremarket.platform.tenancy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.database.MasterKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens connections as one login role, and closes them. */
@Singleton
final class RoleConnections extends BaseKeyedPooledObjectFactory<String, Connection> {

    private static final Logger LOG = LoggerFactory.getLogger(RoleConnections.class);
    private static final String PASSWORD_REFUSED = "28P01";

    /** A connection that has been idle this long is asked whether it still lives before it is lent. */
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    /** Starting a backend is PostgreSQL's dearest work: a burst opens a few at a time and the rest wait. */
    private final Semaphore openings = new Semaphore(4, true);

    private final Database database;
    private final MasterKey key;
    private final LoginRoles roles;
    private final PoolMetrics metrics;

    RoleConnections(Database database, MasterKey key, LoginRoles roles, PoolMetrics metrics) {
        this.database = database;
        this.key = key;
        this.roles = roles;
        this.metrics = metrics;
    }

    @Override
    public Connection create(String role) throws SQLException, InterruptedException {
        openings.acquire();
        try {
            return open(role);
        } catch (SQLException e) {
            if (!PASSWORD_REFUSED.equals(e.getSQLState())) {
                throw e;
            }
            return openAfterReset(role, e);
        } finally {
            openings.release();
        }
    }

    /** A role can change its own password; nobody else can. So a refusal means tampering, or another master key. */
    private Connection openAfterReset(String role, SQLException refusal) throws SQLException {
        metrics.refused();
        LOG.error("PostgreSQL refused the password of login role {}: it was changed behind the service's back", role);
        if (!database.ownerAvailable()) {
            throw refusal;
        }
        roles.reset(role);
        return open(role);
    }

    private Connection open(String role) throws SQLException {
        var properties = new Properties();
        // Set on the role too; given again here because a role may alter its own settings.
        properties.setProperty("options", LoginRoles.SETTINGS.entrySet().stream()
                .map(e -> "-c " + e.getKey() + "=" + e.getValue())
                .reduce("-c search_path=" + LoginRoles.searchPath(role), (a, b) -> a + " " + b));
        return database.open(role, key.rolePassword(role), properties);
    }

    @Override
    public PooledObject<Connection> wrap(Connection connection) {
        return new DefaultPooledObject<>(connection);
    }

    @Override
    public boolean validateObject(String role, PooledObject<Connection> pooled) {
        try {
            return pooled.getIdleDuration().compareTo(TRUSTED) < 0 || pooled.getObject().isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void destroyObject(String role, PooledObject<Connection> pooled) throws SQLException {
        pooled.getObject().close();
    }
}
