package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A visit to a location.
 *
 * @param visitor the post that visited
 * @param followUp what is to follow; null when nothing is stated
 * @param followUpBy by when; null when not stated
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
@Introspected
public record Visit(
        long id, long locationId, LocalDate visitedOn, VisitKind kind, String visitor, String summary, VisitOutcome outcome,
        @Nullable String followUp, @Nullable LocalDate followUpBy, @Nullable String madeUp, int version, String changedBy,
        Instant changedAt) {

    VisitText text() {
        return new VisitText(visitedOn, kind, visitor, summary, outcome, followUp, followUpBy);
    }
}
