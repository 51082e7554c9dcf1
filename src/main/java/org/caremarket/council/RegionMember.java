package org.caremarket.council;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A council's time in a region group, tenant or not.
 *
 * @param memberTo the last day; null while it is a member
 */
@Introspected
public record RegionMember(String gssCode, String name, LocalDate memberFrom, @Nullable LocalDate memberTo) {

    boolean isMemberOn(LocalDate day) {
        return !memberFrom.isAfter(day) && (memberTo == null || !memberTo.isBefore(day));
    }
}
