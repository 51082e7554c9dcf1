package org.caremarket.platform.tenancy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;

/**
 * What the connection pool does, over all councils together; no metric names a council.
 *
 * <ul>
 *   <li>{@code caremarket.pool.borrowed}: connections lent; less the misses, these are the hits
 *   <li>{@code caremarket.pool.misses}: connections that had to be opened first
 *   <li>{@code caremarket.pool.wait}: how long a request waited for its connection
 *   <li>{@code caremarket.pool.evictions}: idle connections closed to make room for another council
 *   <li>{@code caremarket.pool.dropped}: connections closed because they broke
 *   <li>{@code caremarket.pool.refused}: sign-ins of a login role that PostgreSQL refused; each is an alarm
 *   <li>{@code caremarket.pool.active}, {@code .idle}, {@code .waiting}: the pool now
 * </ul>
 */
@Singleton
public final class PoolMetrics {

    private final MeterRegistry registry;
    private final Timer wait;
    private final Counter dropped;
    private final Counter refused;

    PoolMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.wait = registry.timer("caremarket.pool.wait");
        this.dropped = registry.counter("caremarket.pool.dropped");
        this.refused = registry.counter("caremarket.pool.refused");
    }

    void watch(GenericKeyedObjectPool<String, ?> pool) {
        counter("borrowed", pool, GenericKeyedObjectPool::getBorrowedCount);
        counter("misses", pool, GenericKeyedObjectPool::getCreatedCount);
        FunctionCounter.builder("caremarket.pool.evictions", pool, p -> Math.max(0, p.getDestroyedCount() - dropped.count()))
                .register(registry);
        Gauge.builder("caremarket.pool.active", pool, GenericKeyedObjectPool::getNumActive).register(registry);
        Gauge.builder("caremarket.pool.idle", pool, GenericKeyedObjectPool::getNumIdle).register(registry);
        Gauge.builder("caremarket.pool.waiting", pool, GenericKeyedObjectPool::getNumWaiters).register(registry);
    }

    private void counter(
            String name,
            GenericKeyedObjectPool<String, ?> pool,
            java.util.function.ToDoubleFunction<GenericKeyedObjectPool<String, ?>> value) {
        FunctionCounter.builder("caremarket.pool." + name, pool, value).register(registry);
    }

    void borrowed(long nanoseconds) {
        wait.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void dropped() {
        dropped.increment();
    }

    void refused() {
        refused.increment();
    }
}
