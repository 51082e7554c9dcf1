package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * How a location is watched, as programs read it.
 *
 * @param level null when none is set
 * @param visit a word of {@link VisitStanding#slug()}
 * @param due the day on which the next visit is due; null when no rule says
 * @param latest the last day on which it is not overdue; null when no rule says
 * @param why the interval and the day from which it counts
 */
@Serdeable
public record MonitoredJson(
        long location, String name, String provider, @Nullable String level, @Nullable Long levelId, @Nullable LocalDate since,
        @Nullable String reason, @Nullable LocalDate lastVisit, String visit, @Nullable LocalDate due, @Nullable LocalDate latest,
        String why, @Nullable String madeUp) {

    static MonitoredJson of(Monitored each) {
        return new MonitoredJson(each.location().id(), each.location().name(), each.location().providerName(),
                each.level().map(Level::name).orElse(null), each.level().map(Level::id).orElse(null),
                each.set().map(LevelSet::since).orElse(null), each.set().map(LevelSet::reason).orElse(null),
                each.lastVisit().orElse(null), each.due().standing().slug(), each.due().due().orElse(null),
                each.due().latest().orElse(null), each.due().why(), each.location().madeUp().orElse(null));
    }
}
