package org.caremarket.platform.document;

/** Ends the reading of a document; its message is for people. */
final class UnreadableDocumentException extends RuntimeException {

    UnreadableDocumentException(String reason) {
        super(reason, null, false, false);
    }

    static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException("The Word document is damaged. Open it in Word, save it as .docx again and choose that file");
    }

    static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException("The document is too large once it is unpacked."
                + " Delete what is not needed, or divide it into several files");
    }
}
