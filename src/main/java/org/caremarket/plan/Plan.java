package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A plan without its texts.
 *
 * @param period the years it is about, as the council writes them
 * @param template the key of its template; see {@link Plans#template}
 * @param templateVersion the version of the template that it keeps to
 * @param markets for which it answers, by the template's keys; empty where the template repeats for none
 * @param dueAt until when it has to be submitted; null when nobody waits for it
 * @param follows the plan that it continues; null when it stands alone
 * @param source the document it comes from; null when it was written here
 * @param madeUp what in it is made up or rewritten for demonstration; null when nothing is
 * @param version counts the changes of what heads the plan and of its state, not those of its sections
 */
@Introspected
public record Plan(
        long id,
        String title,
        String period,
        String template,
        int templateVersion,
        List<String> markets,
        PlanState state,
        @Nullable Instant dueAt,
        @Nullable Long follows,
        @Nullable String source,
        @Nullable String madeUp,
        int version,
        String addedBy,
        Instant addedAt) {}
