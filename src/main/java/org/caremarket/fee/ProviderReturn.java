package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one provider said of its costs: commercially sensitive, and read only by whoever is named for it.
 *
 * @param location of the provider; empty when it spoke for all
 * @param excluded why it does not count; empty when it does
 * @param amounts pounds a unit by line, one a line: {@code food 38.50}
 */
@Introspected
record ProviderReturn(
        long id, long resultId, String provider, String providerKey, String location, String excluded, String amounts,
                int version,
        String changedBy, Instant changedAt) {

    /** By the code of the line. */
    Map<String, BigDecimal> byLine() {
        return amounts.lines().map(line -> line.split(" ")).collect(Collectors.toMap(parts -> parts[0], parts ->
                new BigDecimal(parts[1])));
    }

    boolean counts() {
        return excluded.isEmpty();
    }

    /** Never whose they are, nor how much: what is logged by accident must not tell. */
    @Override
    public String toString() {
        return "Return of a provider";
    }
}
