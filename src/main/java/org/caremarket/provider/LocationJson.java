package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A location as the API gives it; what is not stated is left out. {@code standing} is open, not-yet or closed, today. */
@Serdeable
record LocationJson(
        long id,
        long provider,
        String providerName,
        String name,
        @Nullable String cqcId,
        @Nullable String address,
        @Nullable String postcode,
        List<String> services,
        List<String> segments,
        @Nullable String locality,
        @Nullable Integer beds,
        @Nullable BigDecimal hoursAWeek,
        String contract,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String standing,
        @Nullable String madeUp,
        int version) {

    static LocationJson of(Location one, RegisterStanding standing) {
        return new LocationJson(one.id(), one.provider(), one.providerName(), one.name(), one.cqcId().orElse(null),
                one.address().orElse(null), one.postcode().orElse(null),
                one.services().stream().map(ServiceType::slug).toList(), one.segments().stream().sorted().toList(),
                one.locality().orElse(null), one.beds().orElse(null), one.hoursAWeek().orElse(null), one.contract().slug(),
                one.opened().orElse(null), one.closed().orElse(null), standing.slug(), one.madeUp().orElse(null), one.version());
    }
}
