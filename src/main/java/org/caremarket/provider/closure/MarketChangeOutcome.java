package org.caremarket.provider.closure;

import org.caremarket.platform.web.FieldError;

/** What came of recording or changing an entry or exit. */
public sealed interface MarketChangeOutcome {

    /** It stands. */
    record Saved(MarketChange change) implements MarketChangeOutcome {}

    /** Somebody else changed it first: both texts must be shown, and nothing was written. */
    record Stale(MarketChange current) implements MarketChangeOutcome {}

    /** A rule is in the way. */
    record Refused(FieldError why) implements MarketChangeOutcome {}

    /** This council has no such entry or exit. */
    record NotFound() implements MarketChangeOutcome {}
}
