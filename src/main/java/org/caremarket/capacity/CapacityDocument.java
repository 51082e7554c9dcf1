package org.caremarket.capacity;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;

/**
 * A capacity report as a file; the bytes are fetched by {@link CapacityDocuments#content}.
 *
 * @param size in bytes
 */
@Introspected
public record CapacityDocument(long id, PaperFormat format, String fileName, int size, String madeBy, Instant madeAt) {

    /** {@code PDF, 84 KB}. */
    public String words() {
        return format.title() + ", " + PaperFile.sizeWords(size);
    }

    public String made() {
        return CapacityView.moment(madeAt);
    }

    /** The bytes of one. */
    @Introspected
    record Content(byte[] content) {}
}
