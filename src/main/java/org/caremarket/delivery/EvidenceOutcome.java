package org.caremarket.delivery;

import org.caremarket.platform.web.FieldError;

/** What came of adding evidence to an action. */
public sealed interface EvidenceOutcome {

    /** It is there. */
    record Added(EvidenceItem item) implements EvidenceOutcome {}

    /** It does not fit, and nothing was written. */
    record Refused(FieldError error) implements EvidenceOutcome {}

    /** This council has no such action. */
    record NotFound() implements EvidenceOutcome {}
}
