package org.caremarket.platform.tenancy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;

/**
 * What the connection pool does, over all councils together; no metric names a council.
 *
 * <ul>
 *   <li>{@code caremarket.pool.borrowed}: connections lent; less the misses, these are the hits
 *   <li>{@code caremarket.pool.misses}: connections that had to be opened first
 *   <li>{@code caremarket.pool.wait}: how long a request waited for its connection
 *   <li>{@code caremarket.pool.evictions}: idle connections closed to make room for another council
 *   <li>{@code caremarket.pool.dropped}: connections closed because they broke or were altered, or their council went
 *   <li>{@code caremarket.pool.refused}: sign-ins of a login role that PostgreSQL refused; each is an alarm
 *   <li>{@code caremarket.pool.altered}: login roles found with settings that are not ours; each is an alarm
 *   <li>{@code caremarket.pool.active}, {@code .idle}, {@code .waiting}: the pool now
 * </ul>
 */
@Singleton
public final class PoolMetrics {

    /** Bound while a connection is closed for another reason than to make room. */
    private static final ScopedValue<Boolean> DROPPING = ScopedValue.newInstance();

    private final MeterRegistry registry;
    private final Timer wait;
    private final Counter dropped;
    private final Counter evicted;
    private final Counter refused;
    private final Counter altered;

    PoolMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.wait = registry.timer("caremarket.pool.wait");
        this.dropped = registry.counter("caremarket.pool.dropped");
        this.evicted = registry.counter("caremarket.pool.evictions");
        this.refused = registry.counter("caremarket.pool.refused");
        this.altered = registry.counter("caremarket.pool.altered");
    }

    void watch(GenericKeyedObjectPool<String, ?> pool, Turns turns) {
        counter("borrowed", pool, GenericKeyedObjectPool::getBorrowedCount);
        counter("misses", pool, GenericKeyedObjectPool::getCreatedCount);
        Gauge.builder("caremarket.pool.active", pool, GenericKeyedObjectPool::getNumActive).register(registry);
        Gauge.builder("caremarket.pool.idle", pool, GenericKeyedObjectPool::getNumIdle).register(registry);
        Gauge.builder("caremarket.pool.waiting", turns, Turns::waiting).register(registry);
    }

    private void counter(
            String name,
            GenericKeyedObjectPool<String, ?> pool,
            ToDoubleFunction<GenericKeyedObjectPool<String, ?>> value) {
        FunctionCounter.builder("caremarket.pool." + name, pool, value).register(registry);
    }

    void borrowed(long nanoseconds) {
        wait.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** What the work closes is dropped, not evicted: the pool does not say why it closes a connection. */
    void dropping(Runnable work) {
        ScopedValue.where(DROPPING, true).run(work);
    }

    /** @param dead whether the connection could not have been used any more */
    void closed(boolean dead) {
        (dead || DROPPING.isBound() ? dropped : evicted).increment();
    }

    void refused() {
        refused.increment();
    }

    void altered() {
        altered.increment();
    }
}
