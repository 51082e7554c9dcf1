package org.caremarket.provider.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * When a location is to be visited next: the only place where this is computed. The interval of its level counts from the
 * last visit; where the location was escalated after that visit, from the day of the escalation; and where it was never
 * visited, from the day on which its level was set. What does several things is visited as often as the most frequent of
 * them.
 *
 * @param due the day on which the visit is due; empty when no rule says
 * @param latest the last day on which it is not overdue
 * @param every the interval that was applied
 * @param from the day from which it counts
 */
public record VisitDue(
        VisitStanding standing, Optional<LocalDate> due, Optional<LocalDate> latest, Optional<VisitInterval> every,
        Optional<LocalDate> from) {

    /** How many days ahead a visit counts as coming up. */
    public static final int SOON_DAYS = 30;

    /** Of a location whose level is not set. */
    static VisitDue withoutLevel() {
        return new VisitDue(VisitStanding.NO_LEVEL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a location at a level since a day, last visited on another, as at a third. */
    static VisitDue of(Location location, Level level, LocalDate since, Optional<LocalDate> lastVisit, LocalDate today) {
        var from = lastVisit.filter(visit -> !level.escalated() || !visit.isBefore(since)).orElse(since);
        return VisitGroup.of(location).stream()
                .flatMap(group -> level.interval(group).stream())
                .min(Comparator.comparing((VisitInterval every) -> every.latestAfter(from)))
                .map(every -> new VisitDue(standing(every.dueAfter(from), every.latestAfter(from), today),
                        Optional.of(every.dueAfter(from)), Optional.of(every.latestAfter(from)), Optional.of(every), Optional.of(from)))
                .orElseGet(() -> new VisitDue(VisitStanding.NO_RULE, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    private static VisitStanding standing(LocalDate due, LocalDate latest, LocalDate today) {
        if (today.isAfter(latest)) {
            return VisitStanding.OVERDUE;
        }
        return !due.isAfter(today) ? VisitStanding.DUE
                : due.isAfter(today.plusDays(SOON_DAYS)) ? VisitStanding.LATER : VisitStanding.SOON;
    }

    /** In words: {@code Overdue since 3 May 2026}, {@code Due by 3 May 2026}. */
    public String words() {
        return switch (standing) {
            case NO_LEVEL -> "No level is set";
            case NO_RULE -> "No rule asks for a visit";
            case OVERDUE -> "Overdue since " + TypedDate.words(latest.orElseThrow());
            case DUE -> "Due now, by " + TypedDate.words(latest.orElseThrow());
            case SOON, LATER -> due.equals(latest) ? "Due by " + TypedDate.words(due.orElseThrow())
                    : "Due from %s to %s".formatted(TypedDate.words(due.orElseThrow()), TypedDate.words(latest.orElseThrow()));
        };
    }

    /** Why then: {@code 12 months after 3 May 2025}; empty when no rule says. */
    public String why() {
        return Stream.of(every).flatMap(Optional::stream)
                .map(each -> each.written() + " after " + TypedDate.words(from.orElseThrow())).findFirst().orElse("");
    }
}
