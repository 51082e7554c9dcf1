package org.caremarket.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is to be kept of a location. Its parts are as in {@link Location}. */
public record LocationText(
        long provider,
        String name,
        Optional<String> cqcId,
        Optional<String> address,
        Optional<String> postcode,
        Set<ServiceType> services,
        Set<String> segments,
        Optional<String> locality,
        Optional<Integer> beds,
        Optional<BigDecimal> hoursAWeek,
        ContractStatus contract,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<String> madeUp) {

    /** The same as a location of another provider. */
    public LocationText of(long owner) {
        return new LocationText(owner, name, cqcId, address, postcode, services, segments, locality, beds, hoursAWeek, contract,
                opened, closed, madeUp);
    }
}
