package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;

/**
 * What a provider says about coming.
 *
 * @param coming null when nothing was said
 * @param sessionId to which session; null when they do not come, or no session is to be chosen
 * @param accessNeeds what they need to take part; personal, and for the council's officers only
 */
public record Reply(@Nullable Boolean coming, @Nullable Long sessionId, String accessNeeds) {

    static Reply of(Invitation invitation) {
        return new Reply(invitation.coming(), invitation.sessionId(), invitation.accessNeeds());
    }
}
