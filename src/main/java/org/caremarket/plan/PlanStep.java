package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * That a plan went from one state to another.
 *
 * @param reason why; empty when nobody had to say
 * @param personId who did it; null when it came with the council's folder
 */
@Introspected
public record PlanStep(
        long id,
        long planId,
        PlanState fromState,
        PlanState toState,
        String reason,
        @Nullable Long personId,
        String takenBy,
        Instant takenAt) {}
