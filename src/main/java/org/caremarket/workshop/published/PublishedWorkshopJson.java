package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A published workshop as JSON.
 *
 * @param id of the workshop
 * @param number of its edition
 * @param hash SHA-256 of the bytes at {@code content}
 * @param content the address of exactly what was hashed; null when it was withdrawn
 * @param said what was frozen; null in lists, and when it was withdrawn
 */
@Serdeable
public record PublishedWorkshopJson(
        long id, int number, String title, Instant publishedAt, @Nullable Instant withdrawnAt, @Nullable String withdrawalReason,
        String hash, @Nullable String content, @Nullable SaidAndDone said) {

    static PublishedWorkshopJson of(String council, WorkshopEdition edition, @Nullable SaidAndDone said) {
        return new PublishedWorkshopJson(edition.workshopId(), edition.number(), edition.title(), edition.publishedAt(),
                edition.withdrawnAt(), edition.withdrawalReason(), edition.hash(), edition.withdrawn() ? null
                : "/%s/published/workshops/%d/editions/%d.json".formatted(council, edition.workshopId(), edition.number()), said);
    }
}
