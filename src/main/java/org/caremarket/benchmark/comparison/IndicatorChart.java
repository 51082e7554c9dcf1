package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Quantiles;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.DotPlot;
import org.caremarket.platform.chart.Interval;
import org.caremarket.platform.chart.Reference;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TickText;

/** One indicator of a group as dots with their intervals. */
final class IndicatorChart {

    private IndicatorChart() {}

    static Svg draw(Benchmark benchmark, ChartSize size) {
        var indicator = benchmark.indicator();
        var median = benchmark.spread().filter(spread -> spread.of() > 1)
                .map(spread -> new Reference(spread.median(), "Median " + Words.brief(indicator, spread.median())))
                .orElse(null);
        return new DotPlot("comparison", indicator.name() + ", " + benchmark.period().words(),
                String.join(" ", Words.sentences(benchmark)) + " The table below has the same figures.",
                ticks(indicator), median, band(benchmark), Rows.inOrder(benchmark).stream()
                        .map(standing -> row(indicator, standing)).toList()).draw(size);
    }

    static TickText ticks(Indicator indicator) {
        var unit = indicator.unit().name();
        return unit.equals("%") ? TickText.PERCENT : unit.startsWith("£") ? TickText.POUNDS : TickText.PLAIN;
    }

    /** The middle half says something from as many councils as quartiles do. */
    private static DotPlot.@Nullable Band band(Benchmark benchmark) {
        return benchmark.spread()
                .filter(IndicatorChart::saysSomething)
                .flatMap(spread -> spread.quartiles())
                .map(half -> new DotPlot.Band(new Interval(half.lower(), half.upper()), "shaded: middle half of councils"))
                .orElse(null);
    }

    /** Whether there are enough councils for a middle half to say something. */
    static boolean saysSomething(Spread spread) {
        return spread.of() >= Quantiles.QUARTILES_FROM;
    }

    private static DotPlot.Row row(Indicator indicator, Standing standing) {
        var label = standing.own() ? standing.member().name() + " (your council)" : standing.member().name();
        var row = standing.estimate()
                .map(estimate -> {
                    var dot = DotPlot.Row.of(label, estimate.value(), Words.brief(indicator, standing));
                    return estimate.intervals()
                            .map(both -> dot.with(new Interval(both.at95().lower(), both.at95().upper()))).orElse(dot);
                })
                .orElseGet(() -> DotPlot.Row.missing(label, word(indicator, standing)));
        return standing.own() ? row.asOwn() : row;
    }

    private static String word(Indicator indicator, Standing standing) {
        return standing.otherTime().isPresent() ? "other period" : Words.cell(indicator, standing);
    }
}
