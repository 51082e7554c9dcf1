package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A delivery plan without its themes and actions. What is not stated is null.
 *
 * @param period the years it covers, as the council writes them
 * @param accountableOfficer the post that answers for it
 * @param committee who it is reported to
 * @param lead the post that leads the work
 * @param source the document it comes from, its publisher and date; null when it was written here
 * @param madeUp what in it is made up or rewritten for demonstration; null when nothing is
 * @param version counts the changes of what heads the plan and of its themes
 */
@Introspected
public record DeliveryPlan(
        long id,
        String title,
        String period,
        @Nullable String accountableOfficer,
        @Nullable String committee,
        @Nullable String lead,
        @Nullable String source,
        @Nullable String madeUp,
        int version) {}
