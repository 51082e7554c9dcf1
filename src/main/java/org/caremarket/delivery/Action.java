package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An action (milestone) of a delivery plan, with what was last reported of it.
 *
 * @param ref the number that people use in meetings, unique within its plan, for example {@code 2.3}
 * @param planId the plan it belongs to
 * @param plan the plan's title
 * @param theme the theme's title
 * @param owner a person or a post; null when not stated
 * @param byWhen "by when" as typed; empty when not stated
 * @param startsOn first day that the words mean; null when none
 * @param endsOn last day that the words mean; null when none
 * @param understood whether "by when" could be read
 * @param sourceNote what is special about where the action comes from; null when nothing is
 * @param status what was last reported
 * @param narrative the reason or progress given with it; may be empty
 * @param wording the words of the status cell that it was imported from; null when it was entered here
 * @param asOf the day that the report speaks of
 * @param author who reported it
 * @param recordedAt when it was reported
 * @param version counts the changes; whoever changes the action says which version they saw
 */
@MappedEntity("current_action")
public record Action(
        @Id long id,
        String ref,
        long planId,
        String plan,
        String theme,
        String title,
        String description,
        @Nullable String owner,
        String byWhen,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean understood,
        @Nullable String sourceNote,
        Status status,
        String narrative,
        @Nullable String wording,
        LocalDate asOf,
        String author,
        Instant recordedAt,
        int version) {

    /** "By when" as a value of its own. */
    public Timeframe timeframe() {
        return new Timeframe(byWhen, startsOn, endsOn, understood);
    }

    /** Whether this report by this author is the last that was recorded. */
    boolean isWhat(StatusReport report, String by) {
        return version == report.version() + 1
                && status == report.status()
                && narrative.equals(report.narrative())
                && asOf.equals(report.asOf())
                && author.equals(by);
    }

    /** Whether the work should have ended before this day and has not. */
    public boolean overdue(LocalDate today) {
        return status.lifecycle() != Lifecycle.COMPLETE
                && status.lifecycle() != Lifecycle.STOPPED
                && timeframe().endedBefore(today);
    }
}
