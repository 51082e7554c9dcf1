package org.caremarket.platform.tenancy;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The service is well when the register of councils can be read, as the register's own login role. Whoever asks has
 * an answer within {@link #PATIENCE}, however silent the database is; one question to the database runs at a time,
 * and all who ask meanwhile share its answer, so that probes do not use up the connections.
 */
@Singleton
final class RegisterHealth implements HealthIndicator {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(RegisterHealth.class);
    private static final String NAME = "register";

    private final CouncilPool pool;
    private final AtomicReference<CompletableFuture<HealthStatus>> running = new AtomicReference<>();

    RegisterHealth(CouncilPool pool) {
        this.pool = pool;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.defer(() -> Mono.fromFuture(asked(), true))
                .timeout(PATIENCE, Mono.fromSupplier(RegisterHealth::silent))
                .map(status -> HealthResult.builder(NAME, status).build());
    }

    private CompletableFuture<HealthStatus> asked() {
        var mine = new CompletableFuture<HealthStatus>();
        var before = running.compareAndExchange(null, mine);
        if (before != null) {
            return before;
        }
        // A thread of its own: those that serve requests may all be waiting for the same database.
        Thread.ofVirtual().name("register-health").start(() -> {
            var status = HealthStatus.DOWN;
            try {
                status = new CommonsScope().call(this::check);
            } finally {
                running.set(null);
                mine.complete(status);
            }
        });
        return mine;
    }

    private HealthStatus check() {
        try (var connection = pool.lend(CommonsScope.ROLE);
                var statement = connection.prepareStatement("SELECT count(*) FROM council")) {
            statement.setQueryTimeout((int) PATIENCE.toSeconds());
            statement.executeQuery().close();
            return HealthStatus.UP;
        } catch (SQLException e) {
            // The answer goes to whoever asks, so the reason goes to the log.
            LOG.warn("The register of councils cannot be read", e);
            return HealthStatus.DOWN;
        }
    }

    private static HealthStatus silent() {
        LOG.warn("The register of councils was not read within {} s", PATIENCE.toSeconds());
        return HealthStatus.DOWN;
    }
}
