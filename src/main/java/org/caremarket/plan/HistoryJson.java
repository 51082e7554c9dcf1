package org.caremarket.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What became of a plan, as JSON: both lists newest first. */
@Serdeable
public record HistoryJson(List<StepJson> steps, List<EditionJson> editions) {

    /** A step; {@code reason} is empty when nobody had to say why. */
    @Serdeable
    public record StepJson(PlanState from, PlanState to, String reason, String by, Instant at) {}

    static HistoryJson of(String council, List<PlanStep> steps, List<Edition> editions) {
        return new HistoryJson(
                steps.stream().map(step -> new StepJson(step.fromState(), step.toState(), step.reason(), step.takenBy(),
                        step.takenAt())).toList(),
                editions.stream().map(edition -> EditionJson.of(council, edition)).toList());
    }
}
