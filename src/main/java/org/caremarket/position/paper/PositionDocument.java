package org.caremarket.position.paper;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.position.When;

/**
 * A market position statement as a file.
 *
 * @param size in bytes
 */
@Introspected
public record PositionDocument(long id, PaperFormat format, String fileName, int size, String madeBy, Instant madeAt) {

    /** {@code PDF, 84 KB}. */
    public String words() {
        return format.title() + ", " + PaperFile.sizeWords(size);
    }

    public String made() {
        return When.words(madeAt);
    }
}
