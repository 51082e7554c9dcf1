package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * How closely the council watches a location, in its own words.
 *
 * @param position its place from the least to the most watched
 * @param escalated whether it is more than usual: then visits count from the day on which a location came to it
 * @param homes how often {@link VisitGroup#HOMES} are visited, as {@link VisitInterval#written()}; null when no rule says
 * @param homeCare the same of {@link VisitGroup#HOME_CARE}
 * @param others the same of {@link VisitGroup#OTHERS}
 */
@Introspected
@Serdeable
public record Level(
        long id, int position, String name, String meaning, boolean escalated, @Nullable String homes, @Nullable String homeCare,
        @Nullable String others, int version) {

    /** How often a group of services is visited; empty when no rule says. */
    public Optional<VisitInterval> interval(VisitGroup group) {
        return Optional.ofNullable(switch (group) {
            case HOMES -> homes;
            case HOME_CARE -> homeCare;
            case OTHERS -> others;
        }).flatMap(VisitInterval::read);
    }

    /** The same in words: {@code Every 12 months}, or that no rule says. */
    public String often(VisitGroup group) {
        return interval(group).map(interval -> "Every " + interval.words()).orElse("No rule");
    }

    LevelText text() {
        return new LevelText(position, name, meaning, escalated, homes, homeCare, others);
    }
}
