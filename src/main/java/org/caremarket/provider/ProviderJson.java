package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A provider as the API gives it.
 *
 * @param locations how many it has
 * @param openLocations how many of them are open
 * @param beds the sum of what is stated for those; left out when nothing is
 */
@Serdeable
record ProviderJson(long id, String name, @Nullable String cqcId, @Nullable String brand, long locations, long openLocations,
        @Nullable Long beds, @Nullable String madeUp, int version) {

    static ProviderJson of(ProviderSummary one) {
        return new ProviderJson(one.id(), one.name(), one.cqcId(), one.brand(), one.locations(), one.openLocations(), one.beds(),
                one.madeUp(), one.version());
    }

    static ProviderJson of(Provider one, List<Location> locations, Register register) {
        var open = locations.stream().filter(each -> register.standing(each) == RegisterStanding.OPEN).toList();
        var stated = open.stream().flatMap(each -> each.beds().stream()).toList();
        return new ProviderJson(one.id(), one.name(), one.cqcId().orElse(null), one.brand().orElse(null), locations.size(),
                open.size(), stated.isEmpty() ? null : Long.valueOf(stated.stream().mapToLong(Integer::longValue).sum()),
                one.madeUp().orElse(null), one.version());
    }
}
