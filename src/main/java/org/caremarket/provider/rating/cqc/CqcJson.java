package org.caremarket.provider.rating.cqc;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Those parts of the service's answers that are used, named as it names them. Any of them may be missing. */
final class CqcJson {

    private CqcJson() {}

    @Serdeable
    record Page(int total, int totalPages, @Nullable List<Entry> locations) {}

    @Serdeable
    record Entry(@Nullable String locationId) {}

    @Serdeable
    record Named(@Nullable String name) {}

    @Serdeable
    record Provider(@Nullable String name) {}

    @Serdeable
    record Location(
            @Nullable String locationId, @Nullable String providerId, @Nullable String name, @Nullable String type,
            @Nullable String brandName, @Nullable String registrationStatus, @Nullable String careHome,
            @Nullable String localAuthority, @Nullable String postalAddressLine1, @Nullable String postalAddressLine2,
            @Nullable String postalAddressTownCity, @Nullable String postalCode, @Nullable List<Named> gacServiceTypes,
            @Nullable Current currentRatings, @Nullable List<Historic> historicRatings) {}

    @Serdeable
    record Current(@Nullable Rated overall) {}

    /** @param reportDate of the overall rating; of a question without one the same counts */
    @Serdeable
    record Rated(@Nullable String rating, @Nullable String reportDate, @Nullable List<KeyQuestion> keyQuestionRatings) {}

    @Serdeable
    record KeyQuestion(@Nullable String name, @Nullable String rating, @Nullable String reportDate) {}

    @Serdeable
    record Historic(@Nullable String reportDate, @Nullable Rated overall) {}
}
