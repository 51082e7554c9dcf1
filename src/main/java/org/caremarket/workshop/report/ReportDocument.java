package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.workshop.LondonTime;

/**
 * A report of a workshop as a file; the file itself is fetched by {@link ReportDocuments#content}.
 *
 * @param size in bytes
 */
@Introspected
public record ReportDocument(
        long id, long workshopId, PaperFormat format, String fileName, int size, String madeBy, Instant madeAt) {

    /** {@code PDF, 84 KB}. */
    public String words() {
        return format.title() + ", " + PaperFile.sizeWords(size);
    }

    public String made() {
        return LondonTime.words(madeAt);
    }
}
