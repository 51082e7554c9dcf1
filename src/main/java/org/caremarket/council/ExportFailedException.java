package org.caremarket.council;

import java.nio.file.Path;

/** A council was to be removed, but its data could not be exported; it is served as before. */
public final class ExportFailedException extends RuntimeException {

    ExportFailedException(Path exports, Exception cause) {
        super("Nothing was removed: the data could not be exported to %s. Name another folder with --export-to."
                .formatted(exports), cause);
    }
}
