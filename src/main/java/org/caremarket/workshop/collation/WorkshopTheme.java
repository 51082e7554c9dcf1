package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What answers can be about, in the council's own words, over all its workshops.
 *
 * @param description what belongs to it and what does not; may be empty
 * @param version counts its texts
 * @param withdrawnAt when it was taken from the list; null while it can be chosen
 */
@Introspected
public record WorkshopTheme(long id, String name, String description, int version, @Nullable Instant withdrawnAt) {

    /** The longest name, in characters. */
    static final int LONGEST_NAME = 100;
    /** The longest description, in characters. */
    static final int LONGEST_DESCRIPTION = 1_000;
}
