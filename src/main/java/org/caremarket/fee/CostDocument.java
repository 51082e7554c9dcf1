package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.caremarket.platform.document.PaperFormat;

/**
 * A document of the cost-of-care position.
 *
 * @param size in bytes
 */
@Introspected
record CostDocument(long id, long exerciseId, PaperFormat format, String fileName, int size, String madeBy, Instant madeAt) {}
