package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * When and where people meet.
 *
 * @param venue a room with its address; empty when it is online only
 * @param onlineLink the address of a meeting online; empty when it is in a room only
 * @param capacity how many can come; null when nobody counts
 * @param version counts the changes, for calendars as well
 */
@Introspected
public record WorkshopSession(
        long id,
        long workshopId,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String onlineLink,
        @Nullable Integer capacity,
        @Nullable Instant cancelledAt,
        int version) {

    public boolean cancelled() {
        return cancelledAt != null;
    }
}
