package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one provider, or somebody unnamed, said by one channel.
 *
 * @param invitationId of what came by link; null otherwise
 * @param contactId who said it; null when it was said anonymously or by somebody who is no contact
 * @param organisation for whom they spoke; null when it was said anonymously
 * @param enteredBy the officer who entered it; null when the provider sent it
 * @param enteredAt when it was entered or, by link, sent last
 */
@Introspected
public record Response(
        long id,
        long workshopId,
        Channel channel,
        @Nullable Long invitationId,
        @Nullable Long contactId,
        @Nullable String organisation,
        LocalDate heardOn,
        @Nullable String enteredBy,
        Instant enteredAt,
        int version) {

    /** Whether nobody can be named for it. */
    public boolean anonymous() {
        return organisation == null;
    }
}
