package org.caremarket.capacity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/** A record as the view {@code capacity_shown} has it. */
@Introspected
record CapacityRow(
        long id, String content, @Nullable String madeUp, int version, String addedBy, String changedBy, Instant changedAt) {}
