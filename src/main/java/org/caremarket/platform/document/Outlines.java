package org.caremarket.platform.document;

/** Reads the headings and texts of a document that somebody uploads: Word (.docx), Markdown (.md) or plain text. */
public final class Outlines {

    private Outlines() {}

    /** @param fileName as the person knows it */
    public static OutlineOutcome read(String fileName, byte[] content) {
        return new OutlineOutcome.Unreadable("Not yet read");
    }
}
