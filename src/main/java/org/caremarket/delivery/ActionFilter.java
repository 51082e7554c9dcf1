package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;

/**
 * Which actions are wanted, and in which order. A part that is null wants all.
 *
 * @param attention only what somebody should look at: red, amber, unclear, overdue, or with a "by when" nobody can read
 * @param owner the owner's exact words; empty for actions whose owner is not stated
 * @param segment the slug of a segment
 * @param text words that stand somewhere in the action or its last report, in any letter case
 */
public record ActionFilter(
        @Nullable Status status,
        boolean attention,
        @Nullable Long plan,
        @Nullable Long theme,
        @Nullable String owner,
        @Nullable String segment,
        @Nullable Due due,
        @Nullable String text,
        Sort sort) {

    /** All of them in the order of their plans. */
    public static final ActionFilter ALL = new ActionFilter(null, false, null, null, null, null, null, null, Sort.PLAN);

    /** Those of one status. */
    public static ActionFilter of(Status status) {
        return new ActionFilter(status, false, null, null, null, null, null, null, Sort.PLAN);
    }

    /** Those of one plan. */
    public static ActionFilter ofPlan(long plan) {
        return new ActionFilter(null, false, plan, null, null, null, null, null, Sort.PLAN);
    }

    /** The same of one status. */
    ActionFilter with(Status status) {
        return new ActionFilter(status, attention, plan, theme, owner, segment, due, text, sort);
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return status != null || attention || plan != null || theme != null || owner != null || segment != null || due != null
                || text != null;
    }
}
