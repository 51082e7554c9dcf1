package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Quantiles;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Interval;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TrendChart;

/** One indicator over time as a line beside the median and the range of its group. */
final class TrendPicture {

    private TrendPicture() {}

    static Svg draw(TrendView view, ChartSize size) {
        var line = view.line();
        var indicator = view.indicator();
        var half = halves(line);
        var own = line.points().reversed().stream().filter(point -> point.standing().flatMap(Standing::estimate).isPresent()).findFirst();
        var median = line.points().reversed().stream().flatMap(point -> spread(point).stream()).findFirst();
        return new TrendChart("trend", "%s, %s".formatted(indicator.name(), TrendView.plural(line.kind()).toLowerCase()),
                String.join(" ", view.sentences()) + " The table below has the same figures.", IndicatorChart.ticks(indicator),
                own.map(point -> "%s %s".formatted(view.council().name(), TrendWords.brief(indicator, point))).orElse(""),
                median.map(spread -> "Median " + Words.brief(indicator, spread.median())).orElse(""),
                half ? "Middle half of councils" : "Lowest to highest",
                line.points().stream().map(point -> period(point, half)).toList()).draw(size);
    }

    private static TrendChart.Period period(Line.Point point, boolean half) {
        var estimate = point.standing().flatMap(Standing::estimate);
        var spread = spread(point);
        return new TrendChart.Period(
                point.period().words(),
                estimate.map(each -> each.value()).orElse(null),
                estimate.flatMap(each -> each.intervals()).map(both -> new Interval(both.at95().lower(), both.at95().upper())).orElse(null),
                spread.map(Spread::median).orElse(null),
                spread.map(each -> band(each, half)).orElse(null),
                point.breakBefore().orElse(null));
    }

    private static @Nullable Interval band(Spread spread, boolean half) {
        return half
                ? spread.quartiles().map(middle -> new Interval(middle.lower(), middle.upper())).orElse(null)
                : new Interval(spread.lowest(), spread.highest());
    }

    /** The middle half only where every period has enough councils for one: a band is one thing all along. */
    private static boolean halves(Line line) {
        return line.points().stream().flatMap(point -> spread(point).stream())
                .allMatch(spread -> spread.of() >= Quantiles.QUARTILES_FROM);
    }

    private static Optional<Spread> spread(Line.Point point) {
        return point.benchmark().flatMap(each -> each.spread()).filter(spread -> spread.of() > 1);
    }
}
