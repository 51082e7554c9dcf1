package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A plan to be begun.
 *
 * @param markets for which it is to answer, by the template's keys
 * @param dueAt until when it has to be submitted; null when nobody waits for it
 * @param follows the plan that it continues, whose texts it begins with; null for none
 * @param source the document it comes from; null when it is written here
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
public record NewPlan(
        String title,
        String period,
        String template,
        int templateVersion,
        List<String> markets,
        @Nullable Instant dueAt,
        @Nullable Long follows,
        @Nullable String source,
        @Nullable String madeUp) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PERIOD = 60;
}
