package org.caremarket.plan;

import org.caremarket.platform.web.FieldError;

/** What can come of beginning, changing or removing a plan. */
public sealed interface PlanOutcome {

    /** It is done; the plan as it is now, or was before it was removed. */
    record Saved(Plan plan) implements PlanOutcome {}

    /** Somebody else changed the plan first. */
    record Stale(Plan current) implements PlanOutcome {}

    /** It cannot be done. */
    record Refused(FieldError why) implements PlanOutcome {}

    /** This council has no such plan. */
    record NotFound() implements PlanOutcome {}
}
