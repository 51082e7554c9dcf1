package org.caremarket.provider.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is to be kept of a continuity plan. Its parts are as in {@link ContinuityPlan}. */
public record ContinuityText(String lead, Optional<LocalDate> deadline, Affected affected) {

    static ContinuityText of(ContinuityPlan plan) {
        return new ContinuityText(plan.lead(), plan.deadline(), plan.affected());
    }

    List<Part> parts() {
        return Stream.concat(Stream.of(Part.of("Lead", lead), Part.of("Deadline", deadline.map(TypedDate::words).orElse(""))),
                affected.parts().stream()).toList();
    }
}
