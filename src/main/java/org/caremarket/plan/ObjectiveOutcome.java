package org.caremarket.plan;

import org.caremarket.platform.web.FieldError;

/** What can come of writing an objective, moving it, linking it or removing it. */
public sealed interface ObjectiveOutcome {

    /** It is done; the objective as it is now, or was before it was removed. */
    record Saved(Objective objective) implements ObjectiveOutcome {}

    /** Somebody else changed it first. */
    record Stale(Objective current) implements ObjectiveOutcome {}

    /** It cannot be done. */
    record Refused(FieldError why) implements ObjectiveOutcome {}

    /** The plan is not open for writing; its state says why. */
    record Locked(PlanState state) implements ObjectiveOutcome {}

    /** This council has no such plan, or the plan no such section or objective. */
    record NotFound() implements ObjectiveOutcome {}
}
