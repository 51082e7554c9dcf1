package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What is known of what was published of a workshop; {@link SaidAndDone} is what was frozen.
 *
 * @param number counts the editions of one workshop, from 1
 * @param title the workshop's then
 * @param hash SHA-256 of the content's UTF-8 bytes, 64 hexadecimal digits
 * @param withdrawnAt null while it stands; then who withdrew it and why are null too
 */
@Introspected
public record WorkshopEdition(
        long id,
        long workshopId,
        int number,
        String title,
        String hash,
        String publishedBy,
        Instant publishedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
