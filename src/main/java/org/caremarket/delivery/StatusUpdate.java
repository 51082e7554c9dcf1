package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was reported of an action, once: one entry of its history.
 *
 * @param narrative the reason or progress; may be empty where the status needs no reason
 * @param correctiveAction what is done to put it right; may be empty
 * @param wording the words of the status cell that it was imported from; null when it was entered here
 * @param asOf the day that the report speaks of
 * @param author who reported it
 * @param recordedAt when
 */
@Introspected
public record StatusUpdate(
        long id,
        Status status,
        String narrative,
        String correctiveAction,
        @Nullable String wording,
        LocalDate asOf,
        String author,
        Instant recordedAt) {}
