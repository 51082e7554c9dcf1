package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * A delivery plan without its actions. What its source does not state is null.
 *
 * @param period the years it covers, as the council writes them
 * @param accountableOfficer the post that answers for it
 * @param committee who it is reported to
 * @param lead the post that leads the work
 * @param source the document it comes from, its publisher and date
 * @param madeUp what in it is made up or rewritten for demonstration; null when nothing is
 */
@Introspected
public record Plan(
        long id,
        String title,
        String period,
        @Nullable String accountableOfficer,
        @Nullable String committee,
        @Nullable String lead,
        String source,
        @Nullable String madeUp) {}
