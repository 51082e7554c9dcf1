package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A document of an existing plan that was read to be sorted into the sections of one here.
 *
 * @param parts {@link ReadingParts} as JSON
 * @param choices {@link ReadingChoices} as JSON; null until somebody decided
 * @param version counts the decisions
 */
@Introspected
public record PlanReading(
        long id,
        long planId,
        String fileName,
        String parts,
        @Nullable String choices,
        ReadingState state,
        String readBy,
        Instant readAt,
        int version) {}
