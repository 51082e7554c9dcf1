package org.caremarket.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place from which a provider gives care: a care home, or the branch of a home-care agency.
 *
 * @param provider the id of its provider
 * @param cqcId the regulator's number; empty for what it does not register, such as most day services
 * @param services what it does, in the order of {@link ServiceType}
 * @param segments the slugs of the council's segments that it belongs to
 * @param locality the slug of the locality in which it lies
 * @param beds how many people can live there; empty when not stated
 * @param hoursAWeek how many hours of care it can give in a week; empty when not stated
 * @param opened from which day it served people; empty when not stated
 * @param closed the last day on which it did; empty while it serves
 * @param madeUp what in it is made up for demonstration
 */
public record Location(
        long id,
        long provider,
        String providerName,
        String name,
        Optional<String> cqcId,
        Optional<String> address,
        Optional<String> postcode,
        List<ServiceType> services,
        Set<String> segments,
        Optional<String> locality,
        Optional<Integer> beds,
        Optional<BigDecimal> hoursAWeek,
        ContractStatus contract,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<String> madeUp,
        int version) {

    /** What is kept of it. */
    public LocationText text() {
        return new LocationText(provider, name, cqcId, address, postcode, Set.copyOf(services), segments, locality, beds,
                hoursAWeek, contract, opened, closed, madeUp);
    }

    /** Whether it is a care home. */
    public boolean careHome() {
        return services.stream().anyMatch(ServiceType::careHome);
    }

    /** Whether it serves people on this day, as far as it is stated. */
    public boolean servesOn(LocalDate day) {
        return opened.map(from -> !day.isBefore(from)).orElse(true) && closed.map(last -> !day.isAfter(last)).orElse(true);
    }
}
