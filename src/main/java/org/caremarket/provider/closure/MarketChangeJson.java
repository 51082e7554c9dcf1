package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An entry or exit as the API gives it.
 *
 * @param location null when the provider comes or goes as a whole
 * @param note left out for readers who do not write
 * @param continuity the id of its continuity plan; null when there is none
 */
@Serdeable
record MarketChangeJson(
        long id, String kind, long provider, String providerName, @Nullable Long location, @Nullable String locationName,
        @Nullable LocalDate onDay, @Nullable LocalDate noticeOn, @Nullable String cause, @Nullable String causeWords,
        @Nullable Integer beds, @Nullable BigDecimal hours, @Nullable String note, @Nullable String madeUp,
        @Nullable Long continuity, int version) {

    static MarketChangeJson of(MarketChange of, @Nullable Long continuity, boolean writes) {
        return new MarketChangeJson(of.id(), of.kind().slug(), of.provider(), of.providerName(), of.location().orElse(null),
                of.locationName().orElse(null), of.onDay().orElse(null), of.noticeOn().orElse(null),
                of.cause().map(Cause::slug).orElse(null), of.causeWords().orElse(null), of.beds().orElse(null),
                of.hours().orElse(null), writes && !of.note().isEmpty() ? of.note() : null, of.madeUp().orElse(null), continuity,
                of.version());
    }
}
