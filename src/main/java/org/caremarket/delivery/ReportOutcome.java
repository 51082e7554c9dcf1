package org.caremarket.delivery;

import java.time.LocalDate;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;

/** What came of reporting where an action stands. */
public sealed interface ReportOutcome {

    /** It stands in the history. */
    record Reported(Action action) implements ReportOutcome {}

    /** Somebody else reported first: both texts must be shown, and nothing was written. */
    record Stale(Action current) implements ReportOutcome {}

    /** The report does not fit the action, and nothing was written. */
    record Refused(Action action, Reason reason) implements ReportOutcome {}

    /** This council has no such action. */
    record NotFound() implements ReportOutcome {}

    /** Why a report does not fit its action. */
    sealed interface Reason {

        /** The reason in people's words, beside the field that they have to change. */
        FieldError error();

        /** Red and amber are only useful with a reason. */
        record ReasonMissing(Status status) implements Reason {
            @Override
            public FieldError error() {
                return new FieldError(
                        "narrative", "Enter why the action is " + status.title().toLowerCase());
            }
        }

        /** Nor is a reason enough: somebody has to do something. */
        record CorrectionMissing(Status status) implements Reason {
            @Override
            public FieldError error() {
                return new FieldError("correctiveAction",
                        "Enter what is being done about it: " + status.title().toLowerCase() + " needs a corrective action");
            }
        }

        /** Work in the one state is not reported as the other, for example complete as stopped. */
        record NotNext(Status from, Status to) implements Reason {
            @Override
            public FieldError error() {
                return new FieldError("status", "An action that is %s cannot become %s: report it as in progress first"
                        .formatted(from.title().toLowerCase(), to.title().toLowerCase()));
            }
        }

        /** A report of a later day stands already: this one would never show. */
        record EarlierThanLast(LocalDate last) implements Reason {
            @Override
            public FieldError error() {
                return new FieldError("asOf", "The last report speaks of %s: enter that day or a later one"
                        .formatted(TypedDate.words(last)));
            }
        }
    }
}
