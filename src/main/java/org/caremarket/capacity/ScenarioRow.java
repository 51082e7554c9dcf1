package org.caremarket.capacity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;

/** A scenario as its table has it; what is JSON there is text here. */
@Introspected
record ScenarioRow(
        long id, long capacityId, String name, @Nullable BigDecimal growthPercent, @Nullable BigDecimal growthAmount,
        @Nullable BigDecimal fee, String changes, String content, int baselineVersion, String madeBy, Instant madeAt) {}
