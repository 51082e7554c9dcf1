package org.caremarket.plan;

import org.caremarket.platform.web.FieldError;

/** What can come of bringing in a document of an existing plan. */
public sealed interface ReadingOutcome {

    /** It is read, and waits for its review. */
    record Read(PlanReading reading) implements ReadingOutcome {}

    /** It is not read, and nothing of it is kept. */
    record Refused(FieldError why) implements ReadingOutcome {}

    /** This council has no such plan. */
    record NotFound() implements ReadingOutcome {}
}
