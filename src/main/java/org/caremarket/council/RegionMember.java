package org.caremarket.council;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A council's time in a region group, tenant or not.
 *
 * @param regionNumber the group's number in the register
 * @param gssCode the council's code in official statistics
 * @param memberTo the last day; null while it is a member
 */
@Introspected
public record RegionMember(
        int regionNumber, String gssCode, String name, LocalDate memberFrom, @Nullable LocalDate memberTo) {

    /** Whether it was a member on this day. */
    public boolean isMemberOn(LocalDate day) {
        return !memberFrom.isAfter(day) && (memberTo == null || !memberTo.isBefore(day));
    }
}
