package org.caremarket.platform.file;

/** Ends the reading of a file; its message is for people. */
final class UnreadableSheetException extends RuntimeException {

    UnreadableSheetException(String reason) {
        super(reason, null, false, false);
    }
}
