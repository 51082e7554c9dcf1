package org.caremarket.provider.oversight.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On which days a mark is held. */
class AssessmentTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 10);

    @Test
    void aMarkIsHeldFromItsDecisionToItsLastDay() {
        var award = awarded(null);
        assertThat(award.heldOn(DECIDED.minusDays(1))).isFalse();
        assertThat(award.heldOn(DECIDED)).isTrue();
        assertThat(award.heldOn(LAST)).isTrue();
        assertThat(award.heldOn(LAST.plusDays(1))).isFalse();
        assertThat(award.standing(LAST.plusDays(1))).isEqualTo(MarkStanding.EXPIRED);
        assertThat(award.standing(LAST.minusDays(MarkAssessment.SOON_DAYS))).isEqualTo(MarkStanding.HELD);
        assertThat(award.standing(LAST.minusDays(MarkAssessment.SOON_DAYS - 1))).isEqualTo(MarkStanding.EXPIRING);
    }

    @Test
    void whoIsRemovedHoldsNothingFromThatDayOn() {
        var removed = awarded(LocalDate.of(2026, 6, 1));
        assertThat(removed.heldOn(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(removed.heldOn(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(removed.standing(LocalDate.of(2026, 6, 1))).isEqualTo(MarkStanding.REMOVED);
    }

    private static MarkAssessment awarded(@Nullable LocalDate removed) {
        return new MarkAssessment(1, 1, "Mark", 1, 1, "Example Ltd", null, null, DECIDED, Outcome.AWARDED, "Officer", DECIDED, LAST, null,
                removed, removed == null ? null : "Secret", null, 1, "Officer", Instant.EPOCH);
    }
}
