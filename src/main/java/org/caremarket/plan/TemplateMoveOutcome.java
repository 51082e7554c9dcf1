package org.caremarket.plan;

import org.caremarket.platform.web.FormErrors;

/** What can come of moving a plan to another template, or another version of its own. */
public sealed interface TemplateMoveOutcome {

    /** It is done. */
    record Moved(Plan plan) implements TemplateMoveOutcome {}

    /** Somebody else changed the plan first. */
    record Stale(Plan current) implements TemplateMoveOutcome {}

    /** The plan is not open for writing; its state says why. */
    record Locked(Plan plan) implements TemplateMoveOutcome {}

    /** It cannot be done so. */
    record Refused(FormErrors why) implements TemplateMoveOutcome {}

    /** This council has no such plan. */
    record NotFound() implements TemplateMoveOutcome {}
}
