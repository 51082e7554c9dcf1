package org.caremarket.platform.imports;

import org.caremarket.platform.web.FormErrors;

/** What came of a step with an uploaded file. */
public sealed interface ImportOutcome {

    /** It is done; this is how the import stands now. */
    record Done(Import file) implements ImportOutcome {}

    /** Nothing was imported: something is wrong, or shows that was not there before. The choices are kept. */
    record Unfinished(Review review, FormErrors errors) implements ImportOutcome {}

    /** What was chosen is kept; the file has to be read before it can be imported, and then looked at. */
    record Awaited(Import file) implements ImportOutcome {}

    /** Somebody changed or finished it since, and nothing was done. */
    record Stale(Import now) implements ImportOutcome {}

    /** Some of what it wrote was changed since, so nothing was taken back. */
    record ChangedSince(Import file) implements ImportOutcome {}

    /** This council has no such import. */
    record NotFound() implements ImportOutcome {}
}
