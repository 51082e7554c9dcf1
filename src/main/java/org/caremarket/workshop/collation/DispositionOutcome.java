package org.caremarket.workshop.collation;

import org.caremarket.platform.web.FieldError;

/** What comes of deciding about what was said. */
public sealed interface DispositionOutcome {

    /** It stands; or, when it was taken back, what it was. */
    record Saved(Disposition disposition) implements DispositionOutcome {}

    /** Somebody else decided first. */
    record Stale(Disposition current) implements DispositionOutcome {}

    record Refused(FieldError why) implements DispositionOutcome {}

    /** There is no such workshop, theme or answer, or nothing was decided about it. */
    record NotFound() implements DispositionOutcome {}
}
