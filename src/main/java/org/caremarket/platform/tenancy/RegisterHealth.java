package org.caremarket.platform.tenancy;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The service is well when the register of councils can be read, as the register's own login role. */
@Singleton
final class RegisterHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterHealth.class);
    private static final String NAME = "register";

    private final CouncilPool pool;
    private final ExecutorService executor;

    RegisterHealth(CouncilPool pool, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.pool = pool;
        this.executor = executor;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(() -> new CommonsScope().call(this::check)).subscribeOn(Schedulers.fromExecutor(executor));
    }

    private HealthResult check() {
        try (var connection = pool.lend(CommonsScope.ROLE);
                var statement = connection.prepareStatement("SELECT count(*) FROM council")) {
            statement.setQueryTimeout(5);
            statement.executeQuery().close();
            return HealthResult.builder(NAME, HealthStatus.UP).build();
        } catch (SQLException e) {
            // The answer goes to whoever asks, so the reason goes to the log.
            LOG.warn("The register of councils cannot be read", e);
            return HealthResult.builder(NAME, HealthStatus.DOWN).build();
        }
    }
}
