package org.caremarket.benchmark.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Benchmarks.Series;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/**
 * One indicator among all that a group can compare.
 *
 * @param times its comparisons, oldest first, at least one
 * @param shown the one to look at first
 */
public record Entry(Indicator indicator, List<Benchmark> times, Benchmark shown) {

    /** Numbers of people: what others are counted against. They stand in tables, and never stand out. */
    private static final String POPULATION = "Population";

    static Entry of(Series series) {
        // Each is worked out once here: a page of all indicators of England would pay for it twice.
        return of(series.indicator(), series.overTime());
    }

    static Entry of(Indicator indicator, List<Benchmark> times) {
        return new Entry(indicator, List.copyOf(times), Benchmark.toShow(times).orElseThrow());
    }

    /** A segment's word in addresses: {@code care-homes}. */
    static String key(String segment) {
        return segment.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }

    /** Whether it can stand out at all. */
    boolean speaks() {
        return speaks(indicator);
    }

    static boolean speaks(Indicator indicator) {
        return !indicator.segment().equals(POPULATION);
    }

    /** Where a council stands in the comparison that is shown; empty when it was not in the group then. */
    public Optional<Standing> of(String area) {
        return of(shown, area);
    }

    static Optional<Standing> of(Benchmark benchmark, String area) {
        return benchmark.standings().stream().filter(each -> each.member().area().equals(area)).findFirst();
    }

    /** A council's place; a dash where it has none, or nobody beside it. */
    String rank(String area) {
        return of(area).flatMap(Standing::rank).filter(rank -> rank.of() > 1).map(rank -> rank.words()).orElse("–");
    }

    /** Why a council is not judged, in words for a cell. */
    String why(String area) {
        return of(area).map(standing -> !standing.reported() ? "–"
                : shown.reported() == 1 ? alone(standing)
                : "Not compared: " + Words.reason(indicator, standing)).orElse("–");
    }

    private String alone(Standing one) {
        if (shown.standings().stream().anyMatch(each -> each != one && each.otherTime().isPresent())) {
            return "Others have figures of other periods only";
        }
        return indicator.source().isEmpty() ? "Nobody else shared one" : "Nobody else has one";
    }

    /** Whether the group can see a council's figure: one that it recorded for itself alone is not reported to others. */
    static boolean shares(Standing standing) {
        return standing.reported() && standing.figure().filter(figure -> figure.origin() != Shared.Origin.OWN).isPresent();
    }

    /** How many councils of the group share a figure with it. */
    long shared() {
        return shown.standings().stream().filter(Entry::shares).count();
    }

    /** The newest period for which any council has a value, even if only few do. */
    public Period newest() {
        return times.getLast().period();
    }
}
