package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;

/**
 * A file that was made of a plan; the file itself is fetched by {@link PlanDocuments#content}.
 *
 * @param edition the number of the edition that it holds; null when it is the plan as it read at {@code madeAt}
 * @param state where the plan stood then, in words
 * @param size in bytes
 */
@Introspected
public record PlanDocument(
        long id,
        long planId,
        @Nullable Integer edition,
        PaperFormat format,
        String state,
        String fileName,
        int size,
        String madeBy,
        Instant madeAt) {

    /** {@code 84 KB}, {@code 1.2 MB}. */
    public String sizeWords() {
        return PaperFile.sizeWords(size);
    }

    /** {@code As it read then}, {@code Edition 2}. */
    public String of() {
        return edition == null ? "The plan as it read then" : "Edition " + edition;
    }
}
