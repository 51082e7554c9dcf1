package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A reading as the API gives it.
 *
 * @param unit {@code beds} or {@code hours}
 * @param standing false once it was corrected or withdrawn
 * @param corrects the id of the reading that it took the place of
 */
@Serdeable
record VacancyJson(
        long id, long location, LocalDate asAt, String unit, BigDecimal available, @Nullable Integer noTopUp, String source,
        @Nullable String madeUp, boolean standing, @Nullable Long corrects, String recordedBy, Instant recordedAt) {

    static VacancyJson of(Vacancy of) {
        return new VacancyJson(of.id(), of.location(), of.asAt(), of.unit().slug(), of.available(), of.noTopUp().orElse(null),
                of.source(), of.madeUp().orElse(null), of.standing(), of.corrects().orElse(null), of.recordedBy(),
                of.recordedAt());
    }
}
