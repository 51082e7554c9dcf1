package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A visit, as programs read it; kind and outcome are words of {@link VisitKind#slug()} and {@link VisitOutcome#slug()}. */
@Serdeable
public record VisitJson(
        long id, long location, LocalDate visitedOn, String kind, String visitor, String summary, String outcome,
        @Nullable String followUp, @Nullable LocalDate followUpBy, @Nullable String madeUp, int version) {

    static VisitJson of(Visit visit) {
        return new VisitJson(visit.id(), visit.locationId(), visit.visitedOn(), visit.kind().slug(), visit.visitor(), visit.summary(),
                visit.outcome().slug(), visit.followUp(), visit.followUpBy(), visit.madeUp(), visit.version());
    }
}
