package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.web.FieldError;

/** What can come of deciding about a document that was read. */
public sealed interface TakingOutcome {

    /** It is decided as asked. */
    record Done(PlanReading reading, List<String> written) implements TakingOutcome {}

    /** Somebody else decided about the document first. */
    record Stale(PlanReading current) implements TakingOutcome {}

    /** Somebody wrote in these sections since they were seen; nothing was written. */
    record Overtaken(List<Section> sections) implements TakingOutcome {}

    /** It cannot be done so; nothing was written. */
    record Refused(FieldError why) implements TakingOutcome {}

    /** This council has no such plan, or the plan no such document. */
    record NotFound() implements TakingOutcome {}
}
