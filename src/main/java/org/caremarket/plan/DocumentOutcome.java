package org.caremarket.plan;

import org.caremarket.platform.job.Job;
import org.caremarket.platform.web.FieldError;

/** What can come of asking for a document. */
public sealed interface DocumentOutcome {

    /** A job makes it, or made it already when it was asked for a moment ago. */
    record Started(Job job) implements DocumentOutcome {}

    /** It is not made. */
    record Refused(FieldError why) implements DocumentOutcome {}

    /** This council has no such plan. */
    record NotFound() implements DocumentOutcome {}
}
