package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.web.TypedDate;

/**
 * A continuity plan as a file; the file itself is fetched by {@link ContinuityDocuments#content}.
 *
 * @param size in bytes
 */
@Introspected
public record ContinuityDocument(
        long id, long planId, PaperFormat format, String fileName, int size, String madeBy, Instant madeAt) {

    /** Days are those of England. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** {@code PDF, 84 KB}. */
    public String words() {
        return format.title() + ", " + PaperFile.sizeWords(size);
    }

    public String made() {
        return TypedDate.words(LocalDate.ofInstant(madeAt, HERE));
    }
}
