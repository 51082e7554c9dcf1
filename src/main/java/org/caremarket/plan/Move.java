package org.caremarket.plan;

import static org.caremarket.plan.PlanState.APPROVED;
import static org.caremarket.plan.PlanState.CHANGES_REQUESTED;
import static org.caremarket.plan.PlanState.DRAFT;
import static org.caremarket.plan.PlanState.IN_REVIEW;
import static org.caremarket.plan.PlanState.PUBLISHED;
import static org.caremarket.plan.PlanState.SUBMITTED;
import static org.caremarket.plan.PlanState.SUPERSEDED;
import static org.caremarket.plan.PlanState.WITHDRAWN;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.access.Role;

/**
 * The ways from one state to the next: all of them, in the order in which they are offered, and who may go them. A plan
 * is superseded by itself, when one that follows it is submitted or published.
 */
public enum Move {
    SEND_FOR_REVIEW("review", "Send for review", "sent for review", Set.of(DRAFT, CHANGES_REQUESTED), IN_REVIEW, true,
            false),
    APPROVE("approval", "Approve", "approved", Set.of(IN_REVIEW), APPROVED, false, false),
    SUBMIT("submission", "Submit", "submitted", Set.of(APPROVED), SUBMITTED, false, false),
    PUBLISH("publication", "Publish", "published", Set.of(APPROVED, SUBMITTED), PUBLISHED, false, false),
    REQUEST_CHANGES("changes", "Ask for changes", "sent back for changes", Set.of(IN_REVIEW, APPROVED), CHANGES_REQUESTED,
            false, true),
    TAKE_BACK("draft", "Take back", "taken back", Set.of(IN_REVIEW), DRAFT, true, false),
    WITHDRAW("withdrawal", "Withdraw", "withdrawn", Set.of(SUBMITTED, PUBLISHED, SUPERSEDED), WITHDRAWN, false, true),
    REOPEN("reopening", "Open again", "opened again", Set.of(WITHDRAWN), DRAFT, false, false);

    private final String noun;
    private final String title;
    private final String done;
    private final Set<PlanState> from;
    private final PlanState to;
    private final boolean officers;
    private final boolean needsReason;

    Move(String noun, String title, String done, Set<PlanState> from, PlanState to, boolean officers, boolean needsReason) {
        this.noun = noun;
        this.title = title;
        this.done = done;
        this.from = from;
        this.to = to;
        this.officers = officers;
        this.needsReason = needsReason;
    }

    /** The move of this noun. */
    public static Optional<Move> of(String noun) {
        return Arrays.stream(values()).filter(move -> move.noun.equals(noun)).findFirst();
    }

    /** Its word in addresses: {@code submission}. */
    public String noun() {
        return noun;
    }

    /** What the button says. */
    public String title() {
        return title;
    }

    /** What has happened to the plan then: {@code sent for review}. */
    public String done() {
        return done;
    }

    public Set<PlanState> from() {
        return from;
    }

    public PlanState to() {
        return to;
    }

    /** Whether it cannot be made without saying why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether people of this role may make it. */
    public boolean allowedTo(Role role) {
        return role == Role.APPROVER || officers && role == Role.OFFICER;
    }
}
