package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * That a contact was asked to a workshop.
 *
 * @param openedAt when the provider first opened a link of it; null when they never did
 * @param coming whether they say they come; null until they say it
 * @param sessionId the session to which they come; null when they did not choose one
 * @param attended whether they were seen in the room; null until somebody entered it
 */
@Introspected
public record Invitation(
        long id,
        long workshopId,
        long contactId,
        String invitedBy,
        Instant invitedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant openedAt,
        @Nullable Instant seenAt,
        @Nullable Boolean coming,
        @Nullable Long sessionId,
        String accessNeeds,
        @Nullable Boolean attended,
        @Nullable Instant revokedAt,
        int version) {

    public boolean revoked() {
        return revokedAt != null;
    }
}
