package org.caremarket.plan;

import java.util.Arrays;
import java.util.List;

/** Where a plan stands between its first draft and its publication; {@link Move} says what may follow what. */
public enum PlanState {
    DRAFT("Draft", "It is being written."),
    IN_REVIEW("In review", "It was sent for review: take it back, or wait for an approver to decide."),
    CHANGES_REQUESTED("Changes requested", "An approver asked for changes."),
    APPROVED("Approved", "It is approved as it stands: an approver can ask for changes, and then it can be written again."),
    SUBMITTED("Submitted", "What was submitted stays as it was: a plan that follows it can be begun."),
    PUBLISHED("Published", "What is published stays as it is: a plan that follows it can be begun, or it can be withdrawn."),
    WITHDRAWN("Withdrawn", "It was withdrawn: an approver can open it again as a draft."),
    SUPERSEDED("Superseded", "A plan that follows it took its place. What is published of it can still be withdrawn.");

    private final String title;
    private final String meaning;

    PlanState(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The state in people's words. */
    public String title() {
        return title;
    }

    /** What it means, and why the plan is locked where it is. */
    public String meaning() {
        return meaning;
    }

    /** Whether its texts can be changed. */
    public boolean open() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether it has still to be submitted or published. */
    public boolean beforeSubmission() {
        return open() || this == IN_REVIEW || this == APPROVED;
    }

    /** Whether what counts is its newest edition, and no longer what it would read today. */
    public boolean frozen() {
        return this == SUBMITTED || this == PUBLISHED || this == SUPERSEDED;
    }

    /** What can be done next, in the order in which it is offered. */
    public List<Move> moves() {
        return Arrays.stream(Move.values()).filter(move -> move.from().contains(this)).toList();
    }
}
