package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A plan as JSON.
 *
 * @param moves what can be done next, by the nouns of the addresses
 * @param sections in the template's order; null in lists
 */
@Serdeable
public record PlanJson(
        long id,
        String title,
        String period,
        String template,
        int templateVersion,
        List<String> markets,
        PlanState state,
        List<String> moves,
        @Nullable Instant dueAt,
        @Nullable Long follows,
        @Nullable String source,
        @Nullable String madeUp,
        int version,
        @Nullable List<SectionJson> sections) {

    /** A plan in a list. */
    static PlanJson of(Plan plan) {
        return of(plan, null);
    }

    /** The plan with its sections. */
    static PlanJson of(ReadPlan read) {
        return of(read.plan(), read.sections().stream().map(SectionJson::of).toList());
    }

    private static PlanJson of(Plan plan, @Nullable List<SectionJson> sections) {
        return new PlanJson(plan.id(), plan.title(), plan.period(), plan.template(), plan.templateVersion(), plan.markets(),
                plan.state(), plan.state().moves().stream().map(Move::noun).toList(), plan.dueAt(), plan.follows(),
                plan.source(), plan.madeUp(), plan.version(), sections);
    }
}
