package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An edition as JSON, without its texts.
 *
 * @param hash SHA-256 of the bytes at {@code content}
 * @param late whether it was submitted after {@code dueAt}
 * @param content the address of exactly what was hashed
 */
@Serdeable
public record EditionJson(
        int number,
        String title,
        String period,
        String hash,
        @Nullable Instant submittedAt,
        @Nullable Instant dueAt,
        boolean late,
        String frozenBy,
        Instant frozenAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        String content) {

    static EditionJson of(String council, Edition edition) {
        return new EditionJson(edition.number(), edition.title(), edition.period(), edition.hash(), edition.submittedAt(),
                edition.dueAt(), edition.late(), edition.frozenBy(), edition.frozenAt(), edition.publishedAt(),
                edition.withdrawnAt(), edition.withdrawalReason(), "/api/v1/%s/plans/%d/editions/%d.json".formatted(
                        council, edition.planId(), edition.number()));
    }
}
