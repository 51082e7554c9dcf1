package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;

/**
 * What heads a plan, as people state it. What is not stated is null.
 *
 * @param period the years it covers, as the council writes them
 * @param accountableOfficer the post that answers for it
 * @param committee who it is reported to
 * @param lead the post that leads the work
 */
public record PlanText(
        String title,
        String period,
        @Nullable String accountableOfficer,
        @Nullable String committee,
        @Nullable String lead) {}
