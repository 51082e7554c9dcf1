package org.caremarket.provider.closure;

import org.caremarket.platform.web.FieldError;

/** What came of anything that is done to a continuity plan. */
public sealed interface ContinuityOutcome {

    /** It stands. */
    record Saved(ContinuityPlan plan) implements ContinuityOutcome {}

    /** Somebody else changed the plan, or the step, first: both texts must be shown, and nothing was written. */
    record Stale(ContinuityPlan current) implements ContinuityOutcome {}

    /** A rule is in the way. */
    record Refused(FieldError why) implements ContinuityOutcome {}

    /** This council has no such plan, step or line. */
    record NotFound() implements ContinuityOutcome {}
}
