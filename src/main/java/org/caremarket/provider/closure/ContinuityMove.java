package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** How many people had their new care from a day on; never who. */
@Introspected
public record ContinuityMove(long id, long planId, LocalDate onDay, int people, String recordedBy) {}
