package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A framework as a council's folder holds it, with what belongs to it. Ids are not given yet: parts stand in their order.
 *
 * @param lots each with its members
 * @param amounts by month, in the order of the lots, what was bought outside last; empty is not stated
 */
record FolderFramework(Framework framework, List<Recommendation> recommendations, List<Delegation> delegations,
        List<FolderLot> lots,
        List<Award> awards, List<Reopening> rounds, List<FolderMonth> amounts) {

    /** A lot with the providers in it. */
    record FolderLot(Lot lot, List<FolderMember> members) {}

    /** A provider in a lot, by its name. */
    record FolderMember(String provider, @Nullable LocalDate from, @Nullable String madeUp) {}

    /** What was bought in a month. */
    record FolderMonth(YearMonth month, List<Optional<BigDecimal>> amounts, @Nullable String madeUp) {}
}
