package org.caremarket.plan;

/** What can come of commenting on a section. */
public sealed interface CommentOutcome {

    /** It is done; the comment as it is now. */
    record Saved(Comment comment) implements CommentOutcome {}

    /** The plan is no longer written or reviewed; its state says why. */
    record Locked(PlanState state) implements CommentOutcome {}

    /** This council has no such plan, the plan no such section, or the section no such comment. */
    record NotFound() implements CommentOutcome {}
}
