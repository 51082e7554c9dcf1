package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A continuity plan as the view {@code continuity_shown} has it. */
@Introspected
record ContinuityRow(
        long id, long changeId, String who, String template, int templateVersion, String lead, @Nullable LocalDate deadline,
        @Nullable Integer councilFunded, @Nullable Integer selfFunders, @Nullable Integer nhs, @Nullable Integer otherCouncils,
        int moved, int steps, int done, int notNeeded, @Nullable String nextStep, @Nullable LocalDate closedOn,
        @Nullable String lessons, @Nullable String madeUp, int version, String startedBy, Instant startedAt, String changedBy) {

    ContinuityPlan plan() {
        return new ContinuityPlan(id, changeId, who, template, templateVersion, lead, Optional.ofNullable(deadline),
                new Affected(Optional.ofNullable(councilFunded), Optional.ofNullable(selfFunders), Optional.ofNullable(nhs),
                        Optional.ofNullable(otherCouncils)), moved, steps, done, notNeeded, Optional.ofNullable(nextStep),
                Optional.ofNullable(closedOn), Optional.ofNullable(lessons), Optional.ofNullable(madeUp), version, startedBy,
                startedAt, changedBy);
    }
}
