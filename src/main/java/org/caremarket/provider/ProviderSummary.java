package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A provider as a list shows it.
 *
 * @param locations how many it has
 * @param openLocations how many of them are open
 * @param homes how many of those are care homes
 * @param beds the sum of what is stated for those that are open; null when nothing is
 */
@Introspected
public record ProviderSummary(
        long id, String name, @Nullable String cqcId, @Nullable String brand, @Nullable String madeUp, int version,
        long locations, long openLocations, long homes, @Nullable Long beds) {

    /** The beds in words. */
    public String bedsInWords() {
        return beds != null ? "%,d".formatted(beds) : homes > 0 ? "Not stated" : "–";
    }
}
