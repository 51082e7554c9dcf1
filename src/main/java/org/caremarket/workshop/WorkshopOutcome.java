package org.caremarket.workshop;

import org.caremarket.platform.web.FieldError;

/** What comes of changing a workshop. */
public sealed interface WorkshopOutcome {

    record Saved(Workshop workshop) implements WorkshopOutcome {}

    /** Somebody else changed it since. */
    record Stale(Workshop current) implements WorkshopOutcome {}

    record Refused(FieldError why) implements WorkshopOutcome {}

    record NotFound() implements WorkshopOutcome {}
}
