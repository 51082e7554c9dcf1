package org.caremarket.delivery;

/** What came of reporting a status. */
public sealed interface ReportOutcome {

    /** It stands in the history. */
    record Reported(Action action) implements ReportOutcome {}

    /** Somebody else reported first: both texts must be shown, and nothing was written. */
    record Stale(Action current) implements ReportOutcome {}

    /** Red and amber need a reason. */
    record ReasonMissing(Action action) implements ReportOutcome {}

    /** Work in the one state is not reported as the other, for example complete as stopped. */
    record NotNext(Action action, Status wanted) implements ReportOutcome {}

    /** A later report stands already: this one would be history that never shows. */
    record Superseded(Action action) implements ReportOutcome {}

    /** This council has no such action. */
    record NotFound() implements ReportOutcome {}
}
