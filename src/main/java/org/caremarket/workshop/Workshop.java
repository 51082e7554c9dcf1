package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A workshop without its sessions and its agenda.
 *
 * @param segments whom it is about: slugs of the council's segments; empty when it is about all
 * @param audience who will see the answers, as it is said to those who give them
 * @param contact to whom providers turn: an email address, a telephone number, or both
 * @param minutes how long answering takes; null when nobody tried
 * @param planId the plan that it is to change; null when there is none
 * @param closesAt until when answers are asked for; null while nobody said
 * @param closedAt when it was closed by hand, before its time
 * @param publishedAt since when everybody can read what came of it
 * @param source the document it comes from; null when it was written here
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param version counts the changes of the workshop itself, not those of its sessions and sections
 */
@Introspected
public record Workshop(
        long id,
        String title,
        String purpose,
        List<String> segments,
        String audience,
        String contact,
        @Nullable Integer minutes,
        @Nullable Long planId,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String madeUp,
        int version,
        String addedBy,
        Instant addedAt) {

    /** Where it stands at this moment. */
    public WorkshopState state(Instant now) {
        if (openedAt == null) {
            return WorkshopState.PLANNED;
        }
        if (publishedAt != null) {
            return WorkshopState.PUBLISHED;
        }
        return closedAt != null || !now.isBefore(closesAt) ? WorkshopState.CLOSED : WorkshopState.OPEN;
    }

    /** The moment at which it stopped or will stop asking for answers; null while nobody said. */
    public @Nullable Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }
}
