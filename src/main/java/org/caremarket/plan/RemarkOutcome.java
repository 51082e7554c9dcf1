package org.caremarket.plan;

/** What can come of keeping what was pointed out, or of taking the reason back. */
public sealed interface RemarkOutcome {

    /** It is done. */
    record Done(Finding finding) implements RemarkOutcome {}

    /** The section no longer says so, or somebody took the reason back before. */
    record Gone() implements RemarkOutcome {}

    /** The plan is not open for writing; its state says why. */
    record Locked(PlanState state) implements RemarkOutcome {}

    /** This council has no such plan. */
    record NotFound() implements RemarkOutcome {}
}
