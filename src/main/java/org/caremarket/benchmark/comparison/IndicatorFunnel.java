package org.caremarket.benchmark.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Funnel;
import org.caremarket.benchmark.statistics.Interval;
import org.caremarket.benchmark.statistics.Level;
import org.caremarket.benchmark.statistics.Quantiles;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.FunnelPlot;
import org.caremarket.platform.chart.FunnelPlot.Dot;
import org.caremarket.platform.chart.FunnelPlot.Limit;
import org.caremarket.platform.chart.FunnelPlot.Point;
import org.caremarket.platform.chart.Reference;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TickText;

/**
 * A proportion of many councils by how many stand behind each, so that small councils are not blamed for being small.
 *
 * @param average of all councils taken as one, from 0 to 1
 * @param left who is left out, because chance moves so few cases too far for such limits
 */
public record IndicatorFunnel(Benchmark benchmark, FunnelPlot plot, double average, List<Standing> left) {

    /** A funnel says something from as many councils as quarters do. */
    private static final int COUNCILS = Quantiles.QUARTILES_FROM;
    /** Below so many cases, or others, that are to be expected, the limits are not to be trusted. */
    private static final double EXPECTED = 5;
    private static final int STEPS = 40;

    /** The funnel of a comparison; empty where it says nothing. */
    static Optional<IndicatorFunnel> of(Benchmark benchmark) {
        var indicator = benchmark.indicator();
        if (indicator.kind() != ValueKind.PROPORTION || !indicator.ofCases()) {
            return Optional.empty();
        }
        var counted = benchmark.standings().stream()
                .filter(each -> each.estimate().flatMap(estimate -> estimate.intervals()).isPresent()).toList();
        var all = sum(counted, Shared::numerator);
        var average = all / sum(counted, Shared::denominator);
        var drawn = counted.stream().filter(each -> size(each) * Math.min(average, 1 - average) >= EXPECTED).toList();
        if (drawn.size() < COUNCILS) {
            return Optional.empty();
        }
        var left = counted.stream().filter(each -> !drawn.contains(each)).toList();
        return Optional.of(new IndicatorFunnel(benchmark, plot(benchmark, drawn, average), average, left));
    }

    private static FunnelPlot plot(Benchmark benchmark, List<Standing> drawn, double average) {
        var indicator = benchmark.indicator();
        var per = indicator.per();
        var sizes = sizes(drawn);
        var label = "All taken as one " + Words.brief(indicator, average * per);
        return new FunnelPlot("funnel", "%s by size, %s".formatted(indicator.name(), benchmark.period().words()),
                "The words beside this chart say who lies outside the limits; the table has the same figures.",
                TickText.PLAIN, name(indicator.denominator()), TickText.PERCENT, new Reference(average * per, label),
                List.of(limit("95% limits", sizes, average, per, Level.NINETY_FIVE),
                        limit("99.8% limits", sizes, average, per, Level.NINETY_NINE_POINT_EIGHT)),
                drawn.stream().map(each -> new Dot(each.member().name(), size(each), each.estimate().orElseThrow().value(), each.own()))
                        .toList());
    }

    /** Besides even steps the sizes themselves, so that the line between two points never decides who lies outside. */
    private static List<Double> sizes(List<Standing> drawn) {
        var least = drawn.stream().mapToDouble(IndicatorFunnel::size).min().orElseThrow();
        var most = drawn.stream().mapToDouble(IndicatorFunnel::size).max().orElseThrow();
        var sizes = new TreeSet<Double>();
        drawn.forEach(each -> sizes.add(size(each)));
        IntStream.rangeClosed(0, STEPS).forEach(step -> sizes.add(least + (Math.max(most, least + 1) - least) * step * step / STEPS / STEPS));
        return List.copyOf(sizes);
    }

    private static Limit limit(String label, List<Double> sizes, double average, int per, Level level) {
        return new Limit(label, curve(sizes, average, per, level, Interval::lower), curve(sizes, average, per, level, Interval::upper));
    }

    private static List<Point> curve(List<Double> sizes, double average, int per, Level level, ToDoubleFunction<Interval> side) {
        return sizes.stream()
                .map(size -> new Point(size, per * side.applyAsDouble(Funnel.scoreLimits(average, size, level))))
                .toList();
    }

    private static double size(Standing standing) {
        return standing.figure().orElseThrow().denominator().doubleValue();
    }

    private static double sum(List<Standing> counted, Function<Shared, BigDecimal> part) {
        return counted.stream().mapToDouble(each -> part.apply(each.figure().orElseThrow()).doubleValue()).sum();
    }

    private static String name(String denominator) {
        return denominator.isEmpty() ? "Denominator" : denominator.substring(0, 1).toUpperCase(Locale.UK) + denominator.substring(1);
    }

    public Svg draw(ChartSize size) {
        return plot.draw(size);
    }

    /** Who lies outside, and who was left out. */
    public List<String> sentences() {
        var outside = plot.outside();
        var above = outside.stream().filter(dot -> dot.y() > plot.average().value()).map(Dot::label).collect(Collectors.joining(", "));
        var below = outside.stream().filter(dot -> dot.y() < plot.average().value()).map(Dot::label).collect(Collectors.joining(", "));
        var who = outside.isEmpty()
                ? "No council lies outside the 99.8% limits: chance alone could leave all of them where they are."
                : "Outside the 99.8%% limits, which chance alone would hardly leave: %s%s%s.".formatted(
                        above.isEmpty() ? "" : "above " + above, above.isEmpty() || below.isEmpty() ? "" : "; ",
                        below.isEmpty() ? "" : "below " + below);
        var against = "The line in the middle is all councils taken as one, %s; the table compares each with the others without itself, which can differ close to a limit."
                .formatted(Words.value(benchmark.indicator(), average * benchmark.indicator().per()));
        return left.isEmpty() ? List.of(who, against) : List.of(who, against, "Left out, because fewer than 5 cases, or others, are to be expected there: %s."
                .formatted(left.stream().map(each -> each.member().name()).collect(Collectors.joining(", "))));
    }
}
