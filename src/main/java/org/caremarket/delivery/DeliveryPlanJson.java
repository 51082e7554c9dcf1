package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A delivery plan as the API gives it.
 *
 * @param source the document it comes from; null when it was written here
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param version to be given back with a change of the plan or of its themes
 * @param counts how many of its actions stand where on the day that was asked for
 * @param themes in their order; null in lists
 */
@Serdeable
record DeliveryPlanJson(
        long id,
        String title,
        String period,
        @Nullable String accountableOfficer,
        @Nullable String committee,
        @Nullable String lead,
        @Nullable String source,
        @Nullable String madeUp,
        int version,
        Counts counts,
        @Nullable List<ThemeJson> themes) {

    /**
     * How many actions stand where.
     *
     * @param unclear how many wait for somebody to say where they stand
     * @param overdue how many should have ended by the day and have not, whatever their status
     */
    @Serdeable
    record Counts(
            long total, long red, long amber, long green, long notStarted, long complete, long stopped, long unclear,
            long overdue) {

        static Counts of(StatusCounts counts) {
            return new Counts(counts.total(), counts.of(Status.RED), counts.of(Status.AMBER), counts.of(Status.GREEN),
                    counts.of(Status.NOT_STARTED), counts.of(Status.COMPLETE), counts.of(Status.STOPPED),
                    counts.of(Status.UNCLEAR), counts.overdue());
        }
    }

    /** A theme of a plan. */
    @Serdeable
    record ThemeJson(long id, String title, Counts counts) {}

    /** The plan for a list. */
    static DeliveryPlanJson of(DeliveryPlan plan, StatusCounts counts) {
        return of(plan, counts, null);
    }

    /** The plan with its themes. */
    static DeliveryPlanJson of(DeliveryPlan plan, StatusCounts counts, @Nullable List<Theme> themes) {
        var own = counts.ofPlan(plan.id());
        return new DeliveryPlanJson(plan.id(), plan.title(), plan.period(), plan.accountableOfficer(), plan.committee(),
                plan.lead(), plan.source(), plan.madeUp(), plan.version(), Counts.of(own),
                themes == null ? null : themes.stream()
                        .map(theme -> new ThemeJson(theme.id(), theme.title(), Counts.of(own.ofTheme(theme.id()))))
                        .toList());
    }
}
