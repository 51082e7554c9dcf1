package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FieldError;

/** What can come of assigning a section. */
public sealed interface AssignmentOutcome {

    /** It is done; null when nobody in particular is to write it. */
    record Saved(@Nullable Assignee assignee) implements AssignmentOutcome {}

    /** Somebody else assigned it first; null when they took the assignment back. */
    record Stale(@Nullable Assignee current) implements AssignmentOutcome {}

    /** It cannot be assigned so. */
    record Refused(FieldError why) implements AssignmentOutcome {}

    /** Nobody writes the plan any more; its state says why. */
    record Locked(PlanState state) implements AssignmentOutcome {}

    /** This council has no such plan, or the plan no such section. */
    record NotFound() implements AssignmentOutcome {}
}
