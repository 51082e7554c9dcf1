package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A provider, or one of its locations, judged against a scheme.
 *
 * @param schemeVersion the scheme's version when it began
 * @param locationId null when the provider as a whole is judged, as {@code locationName}
 * @param assessor the post that decided; null while nobody did, as {@code decidedOn}
 * @param validUntil the last day on which the mark is held; null unless it was awarded
 * @param reason why it was decided so; kept inside; null when not stated
 * @param removedOn from which day it is no longer held; null unless it was removed
 * @param removedWhy why; kept inside, and in nothing that is public
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
@Introspected
public record MarkAssessment(
        long id, long schemeId, String schemeName, int schemeVersion, long providerId, String providerName,
        @Nullable Long locationId, @Nullable String locationName, LocalDate begunOn, Outcome outcome, @Nullable String assessor,
        @Nullable LocalDate decidedOn, @Nullable LocalDate validUntil, @Nullable String reason, @Nullable LocalDate removedOn,
        @Nullable String removedWhy, @Nullable String madeUp, int version, String changedBy, Instant changedAt) {

    /** How many days before its end an award counts as expiring. */
    public static final int SOON_DAYS = 60;

    /** The name of what is judged. */
    public String subject() {
        return locationName == null ? providerName : locationName;
    }

    /** Whether the mark is held on a day: the only place where this is decided. */
    public boolean heldOn(LocalDate day) {
        return outcome == Outcome.AWARDED && validUntil != null && !day.isAfter(validUntil) && decidedOn != null
                && !day.isBefore(decidedOn) && (removedOn == null || day.isBefore(removedOn));
    }

    /** Where it stands on a day. */
    public MarkStanding standing(LocalDate day) {
        return switch (outcome) {
            case OPEN -> MarkStanding.OPEN;
            case NOT_AWARDED -> MarkStanding.NOT_AWARDED;
            case AWARDED -> {
                if (removedOn != null && !day.isBefore(removedOn)) {
                    yield MarkStanding.REMOVED;
                }
                yield !heldOn(day) ? MarkStanding.EXPIRED
                        : day.plusDays(SOON_DAYS).isAfter(validUntil) ? MarkStanding.EXPIRING : MarkStanding.HELD;
            }
        };
    }

    /** Whether another assessment is of the same scheme and subject. */
    boolean sameSubject(MarkAssessment other) {
        return schemeId == other.schemeId && providerId == other.providerId
                && Objects.equals(locationId, other.locationId);
    }
}
