package org.caremarket.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.benchmark.statistics.Estimate;
import org.caremarket.benchmark.statistics.Methods;
import org.caremarket.benchmark.statistics.Order;
import org.caremarket.benchmark.statistics.Quantiles;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.benchmark.statistics.Verdict;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Polarity;
import org.caremarket.platform.time.Period;

/**
 * One indicator, in one group, for one period: every council of the group as it was on the period's last day.
 *
 * @param method the version of the indicator's definition that is compared
 * @param standings one for each council, by name
 * @param spread lowest, median and highest of the values that are compared; empty when there is none
 */
public record Benchmark(
        Indicator indicator,
        Group group,
        Period period,
        int method,
        List<Standing> standings,
        Optional<Spread> spread) {

    private static final double NEARLY_AS_MANY = 0.8;

    public Benchmark {
        standings = List.copyOf(standings);
    }

    /**
     * The comparison to look at first: the newest for which nearly as many councils have a value as for any, since one
     * missing council is no reason to go back some years.
     *
     * @param times comparisons of one indicator, oldest first
     */
    public static Optional<Benchmark> toShow(List<Benchmark> times) {
        var most = times.stream().mapToLong(Benchmark::reported).max().orElse(0);
        return times.reversed().stream().filter(each -> each.reported() >= NEARLY_AS_MANY * most).findFirst();
    }

    /** How many councils have a value for the period. */
    public long reported() {
        return standings.stream().filter(Standing::reported).count();
    }

    /** The council that looks; empty for a region's analyst, and for a council that is not in the group. */
    public Optional<Standing> own() {
        return standings.stream().filter(Standing::own).findFirst();
    }

    /**
     * Which quarter each council is in, by area; the first has the best, or the highest where neither way is better.
     * Empty below {@link Quantiles#QUARTILES_FROM} councils, and for counts.
     */
    public Map<String, Integer> quarters() {
        return Quantiles.quartiles(placed(), order());
    }

    /** Which fifth each is in, in the same way; empty below {@link Quantiles#QUINTILES_FROM} councils. */
    public Map<String, Integer> fifths() {
        return Quantiles.quintiles(placed(), order());
    }

    private Map<String, Double> placed() {
        return standings.stream()
                .filter(each -> each.rank().isPresent())
                .collect(Collectors.toMap(each -> each.member().area(), each -> each.estimate().orElseThrow().value()));
    }

    private Order order() {
        return indicator.polarity() == Polarity.LOWER ? Order.LOWEST_FIRST : Order.HIGHEST_FIRST;
    }

    /**
     * Another council beside the one that looks: different when their 95% intervals share no value. Empty when
     * {@link #whyNotBesideOwn} says why.
     */
    public Optional<Verdict> besideOwn(Standing other) {
        if (whyNotBesideOwn(other).isPresent()) {
            return Optional.empty();
        }
        var theirs = other.estimate().flatMap(Estimate::intervals).orElseThrow().at95();
        var ours = own().flatMap(Standing::estimate).flatMap(Estimate::intervals).orElseThrow().at95();
        if (theirs.overlaps(ours)) {
            return Optional.of(Verdict.SIMILAR);
        }
        return Optional.of(theirs.isBelow(ours.lower()) ? Verdict.LOWER : Verdict.HIGHER);
    }

    /** Why another council is not put beside the one that looks; empty when it is. */
    public Optional<NotCompared> whyNotBesideOwn(Standing other) {
        if (other.own()) {
            return Optional.of(NotCompared.ITSELF);
        }
        if (other.estimate().flatMap(Estimate::intervals).isEmpty()) {
            return other.reason();
        }
        return own().isEmpty() ? Optional.of(NotCompared.NO_VALUE)
                : own().flatMap(Standing::estimate).flatMap(Estimate::intervals).isEmpty() ? own().flatMap(Standing::reason)
                : Optional.empty();
    }

    /** The version of the statistics that it was made with. */
    public String statistics() {
        return Methods.VERSION;
    }
}
