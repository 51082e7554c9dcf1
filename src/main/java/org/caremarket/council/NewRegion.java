package org.caremarket.council;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A region group with its dated membership.
 *
 * @param kind {@code region}, {@code city-region} or {@code club}, which is a group of councils that chose each other
 */
public record NewRegion(String slug, String name, String kind, List<Member> members) {

    /** A council of the group, tenant or not, from a day to a day; both included, no end means still a member. */
    public record Member(String gssCode, String name, LocalDate from, @Nullable LocalDate to) {}
}
