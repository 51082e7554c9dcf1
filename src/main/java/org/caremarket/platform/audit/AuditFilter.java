package org.caremarket.platform.audit;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which entries are asked for; what is null is not asked.
 *
 * @param person the id of whoever did it
 * @param verb exactly what was done
 * @param from the first day, in the time of the United Kingdom
 * @param to the last day
 */
public record AuditFilter(
        @Nullable Long person, @Nullable String verb, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Days begin and end as they do for the people who read the trail. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Every entry. */
    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null);
    }

    Instant begins() {
        return from == null ? Instant.EPOCH : from.atStartOfDay(ZONE).toInstant();
    }

    Instant ends() {
        return to == null ? Instant.parse("9999-01-01T00:00:00Z") : to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
