package org.caremarket.platform.imports;

import org.caremarket.platform.web.FormErrors;

/** What came of uploading a file. */
public sealed interface UploadOutcome {

    /** It waits to be reviewed. */
    record Uploaded(Import file) implements UploadOutcome {}

    /** It is no file that can be read, and nothing was kept: the errors are of {@code kind} and {@code file}. */
    record Refused(FormErrors errors) implements UploadOutcome {}
}
