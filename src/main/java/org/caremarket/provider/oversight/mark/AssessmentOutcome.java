package org.caremarket.provider.oversight.mark;

import org.caremarket.platform.web.FieldError;

/** What came of beginning, judging, deciding or removing. */
public sealed interface AssessmentOutcome {

    /** It stands. */
    record Saved(MarkAssessment assessment) implements AssessmentOutcome {}

    /** Somebody else changed it first: both must be shown, and nothing was written. */
    record Stale(MarkAssessment current) implements AssessmentOutcome {}

    /** A rule of the scheme is in the way. */
    record Refused(FieldError why) implements AssessmentOutcome {}

    /** This council has no such assessment. */
    record NotFound() implements AssessmentOutcome {}
}
