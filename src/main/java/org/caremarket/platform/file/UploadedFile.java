package org.caremarket.platform.file;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;

/** The file of a form: browsers send an empty part without a name when nobody chose one. */
public sealed interface UploadedFile {

    /** Somebody chose this one. */
    record Some(String name, byte[] content) implements UploadedFile {}

    /** Nobody chose one. */
    record None() implements UploadedFile {}

    /** The file of this part of a form, with its name as {@link FileName} tidies it. */
    static UploadedFile of(@Nullable CompletedFileUpload file) throws IOException {
        if (file == null) {
            return new None();
        }
        var name = file.getFilename() == null ? "" : file.getFilename();
        var content = file.getBytes();
        return name.isEmpty() && content.length == 0 ? new None() : new Some(FileName.tidy(name), content);
    }
}
