package org.caremarket.platform.document;

/** What came of reading a document. */
public sealed interface OutlineOutcome {

    /** The document has something to read. */
    record Read(Outline outline) implements OutlineOutcome {}

    /**
     * Not a document that can be read.
     *
     * @param reason why, and what to do, as a sentence without a full stop
     */
    record Unreadable(String reason) implements OutlineOutcome {}
}
