package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a location came to a level, from which day and why.
 *
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
@Introspected
public record LevelSet(
        long id, long locationId, long levelId, LocalDate since, String reason, @Nullable String madeUp, String setBy, Instant setAt) {}
