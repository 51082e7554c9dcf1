package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;

/** A location with what belongs to it, as the view gives it. */
@Introspected
record LocationRow(
        long id,
        long providerId,
        String providerName,
        String name,
        @Nullable String cqcId,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String locality,
        @Nullable Integer beds,
        @Nullable @MappedProperty("hours_a_week") BigDecimal hoursAWeek,
        String contract,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String madeUp,
        int version,
        String[] services,
        String[] segments) {

    Location location() {
        return new Location(id, providerId, providerName, name, Optional.ofNullable(cqcId), Optional.ofNullable(address),
                Optional.ofNullable(postcode), Arrays.stream(services).map(ServiceType::valueOf).sorted().toList(),
                new LinkedHashSet<>(Arrays.asList(segments)), Optional.ofNullable(locality), Optional.ofNullable(beds),
                Optional.ofNullable(hoursAWeek), ContractStatus.valueOf(contract), Optional.ofNullable(openedOn),
                Optional.ofNullable(closedOn), Optional.ofNullable(madeUp), version);
    }
}
