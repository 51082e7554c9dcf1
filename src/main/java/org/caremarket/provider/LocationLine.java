package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A location as it goes to the database, many in one statement. Named as the columns are.
 *
 * @param id of the location that is changed; null for a new one
 */
@Serdeable
record LocationLine(
        @Nullable Long id,
        long provider_id,
        String name,
        @Nullable String cqc_id,
        @Nullable String address,
        @Nullable String postcode,
        List<String> services,
        List<String> segments,
        @Nullable String locality,
        @Nullable Integer beds,
        @Nullable BigDecimal hours_a_week,
        String contract,
        @Nullable String opened_on,
        @Nullable String closed_on,
        @Nullable String made_up) {

    static LocationLine of(@Nullable Long id, LocationText text) {
        return new LocationLine(id, text.provider(), text.name(), text.cqcId().orElse(null), text.address().orElse(null),
                text.postcode().orElse(null), text.services().stream().map(Enum::name).toList(),
                List.copyOf(text.segments()), text.locality().orElse(null), text.beds().orElse(null),
                text.hoursAWeek().orElse(null), text.contract().name(), text.opened().map(Object::toString).orElse(null),
                text.closed().map(Object::toString).orElse(null), text.madeUp().orElse(null));
    }
}
