package org.caremarket.delivery;

import org.caremarket.platform.web.FieldError;

/** What came of adding or changing a plan or one of its themes. */
public sealed interface DeliveryPlanOutcome {

    /** It stands. */
    record Saved(DeliveryPlan plan) implements DeliveryPlanOutcome {}

    /** Somebody else changed the plan or its themes first: both texts must be shown, and nothing was written. */
    record Stale(DeliveryPlan current) implements DeliveryPlanOutcome {}

    /** It does not fit what is there, and nothing was written. */
    record Refused(Reason reason) implements DeliveryPlanOutcome {}

    /** This council has no such plan, or the plan no such theme. */
    record NotFound() implements DeliveryPlanOutcome {}

    /** Why it does not fit. */
    enum Reason {
        TITLE_TAKEN("title", "Another plan has that title: enter a different one"),
        THEME_TITLE_TAKEN("title", "Another theme of this plan has that title: enter a different one"),
        HAS_ACTIONS("", "The plan has actions: remove them first, or keep the plan"),
        THEME_HAS_ACTIONS("", "Actions stand under this theme: move them to another theme first");

        private final FieldError error;

        Reason(String field, String message) {
            this.error = new FieldError(field, message);
        }

        /** The reason in people's words, beside the field that they have to change; no field for what is removed. */
        public FieldError error() {
            return error;
        }
    }
}
