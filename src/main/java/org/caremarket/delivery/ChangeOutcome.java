package org.caremarket.delivery;

import org.caremarket.platform.web.FieldError;

/** What came of adding or changing an action. */
public sealed interface ChangeOutcome {

    /** It stands. */
    record Saved(Action action) implements ChangeOutcome {}

    /** Somebody else changed the action first: both texts must be shown, and nothing was written. */
    record Stale(Action current) implements ChangeOutcome {}

    /** It does not fit its plan, and nothing was written. */
    record Refused(Reason reason) implements ChangeOutcome {}

    /** This council has no such action, or no such plan. */
    record NotFound() implements ChangeOutcome {}

    /** Why an action does not fit its plan. */
    enum Reason {
        REF_TAKEN("ref", "Another action of this plan has that reference: enter a different one"),
        NO_SUCH_THEME("theme", "Select a theme of this plan"),
        NO_SUCH_SEGMENT("segments", "Select segments that the council commissions");

        private final FieldError error;

        Reason(String field, String message) {
            this.error = new FieldError(field, message);
        }

        /** The reason in people's words, beside the field that they have to change. */
        public FieldError error() {
            return error;
        }
    }
}
