package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What officers and approvers should know of a location, and nobody else.
 *
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
@Introspected
@Serdeable
public record RiskNote(
        long id, long locationId, LocalDate notedOn, String words, @Nullable String madeUp, String author, Instant writtenAt) {

    /** The most characters. */
    public static final int LONGEST = 4000;

    /** Never the words: what is logged by accident must not tell them. */
    @Override
    public String toString() {
        return "Risk note " + id;
    }
}
