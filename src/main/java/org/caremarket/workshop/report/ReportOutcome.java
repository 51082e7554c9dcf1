package org.caremarket.workshop.report;

import org.caremarket.platform.job.Job;
import org.caremarket.platform.web.FieldError;

/** What can come of asking for a report as a file. */
public sealed interface ReportOutcome {

    /** A job makes it, or made it already when it was asked for a moment ago. */
    record Started(Job job) implements ReportOutcome {}

    /** It is not made. */
    record Refused(FieldError why) implements ReportOutcome {}

    /** This council has no such workshop. */
    record NotFound() implements ReportOutcome {}
}
