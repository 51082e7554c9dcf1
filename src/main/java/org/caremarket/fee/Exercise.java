package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An exercise that asked providers for their costs.
 *
 * @param baseYear the financial year in whose prices costs are stated
 * @param baseOn the day that its source names for these prices; null when it names none
 * @param priceIndex by which prices are brought to later years, with its source; may be empty
 * @param rises as {@link PriceRises#lines} writes them
 */
@Introspected
public record Exercise(
        long id, String name, String baseYear, @Nullable LocalDate baseOn, String priceIndex, String rises, String source,
        String note, @Nullable String madeUp, int version, String changedBy, Instant changedAt) {

    /** All that is said of it. */
    ExerciseText text() {
        return new ExerciseText(name, baseYear, baseOn, priceIndex, priceRises(), source, note, madeUp);
    }

    public PriceRises priceRises() {
        return PriceRises.read(rises, impossible -> { });
    }
}
