package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action (milestone) of a delivery plan as at a day, with what was last reported of it by then.
 *
 * @param ref the number that people use in meetings, unique within its plan, for example {@code 2.3}
 * @param planId the plan it belongs to
 * @param plan the plan's title
 * @param themeId the theme it stands under
 * @param theme the theme's title
 * @param owner a person or a post; null when not stated
 * @param segments the slugs of the segments it serves; none when not stated
 * @param byWhen "by when" as typed; empty when not stated
 * @param startsOn first day that the words mean; null when none
 * @param endsOn last day that the words mean; null when none
 * @param understood whether "by when" could be read
 * @param sourceNote what is special about where the action comes from; null when nothing is
 * @param status what was last reported
 * @param narrative the reason or progress given with it; may be empty
 * @param correctiveAction what is done to put it right; empty unless it is red or amber
 * @param wording the words of the status cell that it was imported from; null when it was entered here
 * @param asOf the day that the report speaks of
 * @param author who reported it
 * @param recordedAt when it was reported
 * @param previousStatus what was reported before that; null when nothing was
 * @param version counts the reports; whoever reports says which version they saw
 * @param edition counts the changes of the action itself; whoever changes it says which edition they saw
 */
@MappedEntity("action")
public record Action(
        @Id long id,
        String ref,
        long planId,
        String plan,
        long themeId,
        String theme,
        String title,
        String description,
        @Nullable String owner,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> segments,
        String byWhen,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean understood,
        @Nullable String sourceNote,
        Status status,
        String narrative,
        String correctiveAction,
        @Nullable String wording,
        LocalDate asOf,
        String author,
        Instant recordedAt,
        @Nullable Status previousStatus,
        int version,
        int edition) {

    /** "By when" as a value of its own. */
    public Timeframe timeframe() {
        return new Timeframe(byWhen, startsOn, endsOn, understood);
    }

    /** Which way it goes; empty when its last two reports cannot be compared. */
    public Optional<Travel> travel() {
        return previousStatus == null ? Optional.empty() : Travel.between(previousStatus, status);
    }

    /** Whether this report by this author is the last that was recorded. */
    boolean isWhat(StatusReport report, String by) {
        return version == report.version() + 1
                && status == report.status()
                && narrative.equals(report.narrative())
                && correctiveAction.equals(report.correctiveAction())
                && asOf.equals(report.asOf())
                && author.equals(by);
    }

    /** Whether "by when" says something that cannot be read, while there is something left to do. */
    public boolean unread() {
        return open() && !understood;
    }

    /** Whether there is something left to do. */
    public boolean open() {
        return status.lifecycle() != Lifecycle.COMPLETE && status.lifecycle() != Lifecycle.STOPPED;
    }

    /** Whether the work should have ended before this day and has not. */
    public boolean overdue(LocalDate today) {
        return due(today).filter(due -> due == Due.OVERDUE).isPresent();
    }

    /** How its last day lies to this day; empty when nothing is left to do. */
    public Optional<Due> due(LocalDate today) {
        if (!open()) {
            return Optional.empty();
        }
        if (!understood) {
            return Optional.of(Due.UNREAD);
        }
        if (endsOn == null) {
            return Optional.of(Due.OPEN);
        }
        return Optional.of(endsOn.isBefore(today) ? Due.OVERDUE
                : endsOn.isAfter(today.plusDays(Due.SOON_DAYS)) ? Due.LATER : Due.SOON);
    }
}
