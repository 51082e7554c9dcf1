package org.caremarket.platform.tenancy;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How many connections the councils may hold between them. The total should exceed the number of councils in
 * rotation: past it every request pays for a new backend.
 *
 * @param total connections open at once, over all councils
 * @param perCouncil connections that one council may hold at once
 * @param maxWait how long a request waits for a connection before it is told to try again
 */
@ConfigurationProperties("caremarket.pool")
public record PoolSettings(
        @Bindable(defaultValue = "300") int total,
        @Bindable(defaultValue = "4") int perCouncil,
        @Bindable(defaultValue = "10s") Duration maxWait) {}
