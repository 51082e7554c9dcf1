package org.caremarket.benchmark.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;

/**
 * Something that stands out for one council.
 *
 * @param weight orders those of one sort: how many half-widths of its interval the value lies from the rest of the group;
 *     where there is no interval, how many widths of the group's middle half it lies from the median
 */
public record Outlier(Sort sort, Entry entry, Standing standing, double weight) {

    /** What stands out first. */
    public enum Sort { WORSE_PLAINLY, WORSE, BETTER_PLAINLY, BETTER, DIFFERENT, DISTANT }

    /** So many are named of those of which nothing but a distance can be said. */
    static final int DISTANT = 5;
    /** From this many values a distance from the median means something. */
    private static final int VALUES = 3;

    /** What stands out for a council, by weight. */
    static List<Outlier> of(List<Entry> entries, String area) {
        var all = new ArrayList<Outlier>();
        for (var entry : entries) {
            if (entry.speaks()) {
                entry.of(area).flatMap(standing -> judged(entry, standing).or(() -> distant(entry, standing))).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(Outlier::sort)
                .thenComparing(Comparator.comparingDouble(Outlier::weight).reversed())
                .thenComparing(finding -> finding.entry().indicator().name()));
        var far = all.stream().filter(each -> each.sort() == Sort.DISTANT).skip(DISTANT).toList();
        all.removeAll(far);
        return List.copyOf(all);
    }

    private static Optional<Outlier> judged(Entry entry, Standing standing) {
        return standing.judgement().flatMap(judgement -> switch (judgement) {
            case WORSE -> Optional.of(standing.plainly() ? Sort.WORSE_PLAINLY : Sort.WORSE);
            case BETTER -> Optional.of(standing.plainly() ? Sort.BETTER_PLAINLY : Sort.BETTER);
            case HIGHER, LOWER -> Optional.of(Sort.DIFFERENT);
            case SIMILAR -> Optional.<Sort>empty();
        }).map(sort -> {
            var estimate = standing.estimate().orElseThrow();
            var interval = estimate.intervals().orElseThrow().at95();
            return new Outlier(sort, entry, standing, far(
                    estimate.value() - standing.rest().orElseThrow(), (interval.upper() - interval.lower()) / 2));
        });
    }

    /** Counts follow the size of a council: their distance from a median says how large it is. */
    private static Optional<Outlier> distant(Entry entry, Standing standing) {
        if (standing.judgement().isPresent() || entry.indicator().kind() == ValueKind.COUNT) {
            return Optional.empty();
        }
        return standing.estimate().filter(estimate -> estimate.intervals().isEmpty()).flatMap(estimate -> entry.shown().spread()
                .filter(spread -> spread.of() >= VALUES)
                .filter(spread -> difference(entry.indicator(), estimate.value(), spread).signum() != 0)
                .map(spread -> new Outlier(Sort.DISTANT, entry, standing, far(estimate.value() - spread.median(), width(spread)))));
    }

    private static double far(double distance, double width) {
        return width > 0 ? Math.abs(distance) / width : Double.MAX_VALUE;
    }

    /** The width of the middle half; of all where that is none, because half of the councils are alike or there are few. */
    private static double width(Spread spread) {
        return spread.quartiles().map(half -> half.upper() - half.lower()).filter(width -> width > 0)
                .orElse(spread.highest() - spread.lowest());
    }

    private static BigDecimal difference(Indicator indicator, double value, Spread spread) {
        return indicator.unit().rounded(BigDecimal.valueOf(value - spread.median()));
    }

    /** The finding after the indicator's name: {@code 18.5% in 2022-23; the rest of the group … : worse (95%)}. */
    public String words() {
        var indicator = entry.indicator();
        var benchmark = entry.shown();
        var value = "%s %s%s".formatted(Words.cell(indicator, standing), Words.during(benchmark.period()),
                standing.rank().map(rank -> ", " + Words.rank(indicator, rank)).orElse(""));
        return switch (sort) {
            case WORSE_PLAINLY, BETTER_PLAINLY -> "%s. %s: %s, plainly so (99.8%%).".formatted(value, rest(), verdict());
            case WORSE, BETTER -> "%s. %s: %s (95%%).".formatted(value, rest(), verdict());
            case DIFFERENT -> "%s. %s: %s (%s), where neither way is better in itself.".formatted(
                    value, rest(), verdict(), standing.plainly() ? "99.8%" : "95%");
            case DISTANT -> "%s. %s.".formatted(value, distance(benchmark));
        };
    }

    private String rest() {
        return "The rest of the group taken as one has " + Words.brief(entry.indicator(), standing.rest().orElseThrow());
    }

    private String verdict() {
        return standing.judgement().orElseThrow().words();
    }

    private String distance(Benchmark benchmark) {
        var indicator = entry.indicator();
        var spread = benchmark.spread().orElseThrow();
        var difference = difference(indicator, standing.estimate().orElseThrow().value(), spread);
        var unit = indicator.unit();
        return "%s %s the median of %s, %s".formatted(unit.name().equals("%") ? unit.difference(difference.abs()) : unit.brief(difference.abs()),
                difference.signum() > 0 ? "above" : "below", benchmark.group().name(), Words.brief(indicator, spread.median()));
    }
}
