package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An entry or exit as the view {@code market_change_shown} has it. */
@Introspected
record MarketChangeRow(
        long id, ChangeKind kind, long providerId, String providerName, @Nullable Long locationId,
        @Nullable String locationName, boolean careHome, @Nullable LocalDate onDay, @Nullable LocalDate noticeOn,
        @Nullable Cause cause, @Nullable String causeWords, @Nullable Integer beds, @Nullable BigDecimal hours, String note,
        @Nullable String madeUp, int version, String changedBy, Instant changedAt) {

    MarketChange change() {
        return new MarketChange(id, kind, providerId, providerName, Optional.ofNullable(locationId),
                Optional.ofNullable(locationName), careHome, Optional.ofNullable(onDay), Optional.ofNullable(noticeOn),
                Optional.ofNullable(cause), Optional.ofNullable(causeWords), Optional.ofNullable(beds),
                Optional.ofNullable(hours),
                note, Optional.ofNullable(madeUp), version, changedBy, changedAt);
    }
}
