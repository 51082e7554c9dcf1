package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A reading as it is kept. */
@Introspected
record VacancyRow(
        long id, long locationId, LocalDate asAt, VacancyUnit unit, BigDecimal available, @Nullable Integer noTopUp,
        String source, @Nullable String madeUp, boolean standing, @Nullable Long corrects, String recordedBy,
        Instant recordedAt) {

    Vacancy vacancy() {
        return new Vacancy(id, locationId, asAt, unit, available, Optional.ofNullable(noTopUp), source,
                Optional.ofNullable(madeUp), standing, Optional.ofNullable(corrects), recordedBy, recordedAt);
    }
}
