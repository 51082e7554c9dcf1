package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * What the columns of an earlier file with the same headings were taken for.
 *
 * @param choices as {@link KeptChoices} writes them
 */
@Introspected
public record Mapping(String choices, String fileName, String rememberedBy, Instant rememberedAt) {

    /** Says where the columns come from. */
    String sentence() {
        return "The columns are taken as %s chose them on %s for “%s”, which had the same headings."
                .formatted(rememberedBy, Words.day(rememberedAt), fileName);
    }
}
