package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Letters that somebody had written to many.
 *
 * @param opening the first paragraph, in the council's own words
 * @param sessionId the session that was changed; null where they are about none
 * @param chosen for how many contacts it is
 * @param written how many of them were written to
 * @param due how many are still to have their turn
 */
@Introspected
public record Round(
        long id, long workshopId, RoundKind kind, String subject, String opening, @Nullable Long sessionId, String askedBy,
        Instant askedAt, long chosen, long written, long due) {

    /** How many had their turn and were not written to. */
    public long leftOut() {
        return chosen - written - due;
    }
}
