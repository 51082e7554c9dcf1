package org.caremarket.plan;

import org.caremarket.platform.web.FieldError;

/** What can come of writing a section. */
public sealed interface SectionOutcome {

    /** It is saved as a version of its own, or said the same already. */
    record Saved(Section section) implements SectionOutcome {}

    /** Somebody else saved the section first; it now says this. */
    record Stale(Section current) implements SectionOutcome {}

    /** The plan is not open for writing; its state says why. */
    record Locked(PlanState state) implements SectionOutcome {}

    /** The text cannot be kept. */
    record Refused(FieldError why) implements SectionOutcome {}

    /** This council has no such plan, or the plan no such section. */
    record NotFound() implements SectionOutcome {}
}
