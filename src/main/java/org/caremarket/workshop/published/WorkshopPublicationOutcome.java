package org.caremarket.workshop.published;

import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopState;

/** What comes of publishing a workshop, or of withdrawing what was published. */
public sealed interface WorkshopPublicationOutcome {

    /** It is done; the edition as it is now. */
    record Done(WorkshopEdition edition) implements WorkshopPublicationOutcome {}

    /** So many answers have no decision: whoever wants to publish all the same says so. */
    record Asks(int waiting) implements WorkshopPublicationOutcome {}

    /** Somebody changed the workshop since it was seen. */
    record Stale(Workshop current) implements WorkshopPublicationOutcome {}

    /** It cannot be done where the workshop stands. */
    record NotNow(WorkshopState state) implements WorkshopPublicationOutcome {}

    record NotFound() implements WorkshopPublicationOutcome {}
}
