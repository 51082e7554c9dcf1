package org.caremarket.provider.oversight.mark;

/** What came of adding or changing a scheme or one of its criteria. */
public sealed interface SchemeOutcome {

    /** It stands. */
    record Saved(Scheme scheme) implements SchemeOutcome {}

    /** Somebody else changed it first, and nothing was written. */
    record Stale(Scheme current) implements SchemeOutcome {}

    /** Another scheme has this name. */
    record Taken() implements SchemeOutcome {}

    /** This council has no such scheme, or the scheme no such criterion. */
    record NotFound() implements SchemeOutcome {}
}
