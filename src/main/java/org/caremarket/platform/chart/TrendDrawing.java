package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;
import org.caremarket.platform.chart.TrendChart.Period;

/** Draws a trend: with words beside the ends of its lines, or with a key above where there is no room for them. */
final class TrendDrawing {

    private static final double WORDS_AT_MOST = 210;
    private static final double INSET = 16;
    private static final double REACH = 10;
    /** Other letters than Arial's are a little wider. */
    private static final double SPARE = 6;
    /** From the lower end of the chart to the names of the periods, which stand clear of the number beside that end. */
    private static final double NAMES = 26;

    private final TrendChart chart;
    private final ChartSize size;
    private final List<Period> periods;
    private final Key key;
    private final TrendBreaks breaks;
    private final ValueAxis axis;
    private final double top;
    private final double bottom;
    private final double right;
    private final double left;

    TrendDrawing(TrendChart chart, ChartSize size) {
        this.chart = chart;
        this.size = size;
        periods = chart.periods();
        var wide = size == ChartSize.WIDE;
        right = wide ? size.width() - words() - INSET - SPARE : size.width() - 2;
        key = new Key(size.width());
        if (!wide) {
            explain();
        }
        // The axis needs its width before its height: its words are the same at any height.
        left = new ValueAxis(chart.extent(), chart.ticks(), 0, 1, right, ticks()).left();
        breaks = new TrendBreaks(periods, this::x, size.width());
        top = key.height() + 10 + breaks.above();
        bottom = top + (wide ? 300 : 230);
        axis = new ValueAxis(chart.extent(), chart.ticks(), top, bottom, right, ticks());
    }

    private int ticks() {
        return size == ChartSize.WIDE ? 7 : 6;
    }

    private double words() {
        return Math.min(WORDS_AT_MOST, Math.max(Label.width(chart.own(), Kind.OWN),
                Math.max(Label.width(chart.median(), Kind.STRONG), Label.width(chart.band(), Kind.SOFT))));
    }

    Svg draw() {
        var names = bottom + NAMES;
        var svg = size.canvas(chart.id(), chart.name(), chart.description(), names + 6 + breaks.below()).picture()
                .css("app-figure")
                .add(key.draw(0));
        runs(period -> period.band() != null).forEach(run -> svg.add(band(run)));
        svg.add(axis.draw(), breaks.draw(top, bottom, names + 6));
        runs(period -> period.median() != null).forEach(run -> svg.add(median(run)));
        runs(period -> period.own() != null).forEach(run -> svg.add(own(run)));
        svg.add(names(names));
        return size == ChartSize.WIDE ? svg.add(ends()) : svg;
    }

    private double x(int period) {
        var scale = new Scale(0, Math.max(1, periods.size() - 1), left + INSET, right - INSET);
        return periods.size() == 1 ? (left + right) / 2 : scale.at(period);
    }

    /** Periods without a gap or a break between them. */
    private List<List<Integer>> runs(Predicate<Period> known) {
        var runs = new ArrayList<List<Integer>>();
        var open = false;
        for (int i = 0; i < periods.size(); i++) {
            var here = known.test(periods.get(i));
            if (here && (!open || periods.get(i).breakBefore() != null)) {
                runs.add(new ArrayList<>());
            }
            if (here) {
                runs.getLast().add(i);
            }
            open = here;
        }
        return runs;
    }

    private Svg band(List<Integer> run) {
        var upper = run.stream().map(i -> point(i, periods.get(i).band().high())).toList();
        var lower = run.reversed().stream().map(i -> point(i, periods.get(i).band().low())).toList();
        if (run.size() == 1) {
            var band = periods.get(run.getFirst()).band();
            var height = Math.max(1, axis.at(band.low()) - axis.at(band.high()));
            return Svg.rect(x(run.getFirst()) - REACH, axis.at(band.high()), 2 * REACH, height).css("app-figure__band");
        }
        return Svg.of("path").css("app-figure__band").attr("d", "M" + String.join("L", upper) + "L" + String.join("L", lower) + "Z");
    }

    private Svg median(List<Integer> run) {
        if (run.size() == 1) {
            var x = x(run.getFirst());
            var y = axis.at(periods.get(run.getFirst()).median());
            return Svg.line(x - REACH, y, x + REACH, y).css("app-figure__median");
        }
        return line(run.stream().map(i -> point(i, periods.get(i).median())).toList()).css("app-figure__median");
    }

    private Svg own(List<Integer> run) {
        var group = Svg.of("g");
        for (int i : run) {
            var interval = periods.get(i).interval();
            if (interval != null) {
                group.add(Marks.standing(x(i), axis.at(interval.high()), axis.at(interval.low()), true));
            }
        }
        if (run.size() > 1) {
            group.add(line(run.stream().map(i -> point(i, periods.get(i).own())).toList()).css("app-figure__own-line"));
        }
        run.forEach(i -> group.add(Marks.diamond(x(i), axis.at(periods.get(i).own()), Marks.DIAMOND - 2)));
        return group;
    }

    private static Svg line(List<String> points) {
        return Svg.of("path").attr("d", points.stream().collect(Collectors.joining("L", "M", "")));
    }

    private String point(int period, double value) {
        return Marks.n(x(period)) + " " + Marks.n(axis.at(value));
    }

    /** The last period has its name; before it as many as there is room for, evenly. */
    private Svg names(double y) {
        var group = Svg.of("g");
        var room = periods.size() == 1 ? right - left : x(1) - x(0);
        var widest = periods.stream().mapToDouble(period -> Label.width(period.label(), Kind.SOFT)).max().orElseThrow();
        // The outermost names may be moved inwards by half of themselves at most.
        var step = Math.max(1, (int) Math.ceil((widest + Label.GAP) / room));
        Label last = null;
        for (int i = periods.size() - 1; i >= 0; i -= step) {
            var words = Kind.SOFT.fit(periods.get(i).label(), size.width() / 2);
            var label = new Label(x(i), y, words, Kind.SOFT, Anchor.MIDDLE).between(0, size.width());
            if (last == null || label.box().right() + Label.GAP / 2 <= last.box().left()) {
                group.add(label.draw());
                group.add(Svg.line(x(i), bottom, x(i), bottom + 6).css("app-figure__leader"));
                last = label;
            }
        }
        return group;
    }

    private Svg ends() {
        var labels = new EndLabels(right + INSET, words());
        last(period -> period.own() != null).forEach(i ->
                labels.add(x(i), axis.at(periods.get(i).own()), chart.own(), Kind.OWN));
        last(period -> period.median() != null).forEach(i ->
                labels.add(x(i), axis.at(periods.get(i).median()), chart.median(), Kind.STRONG));
        last(period -> period.band() != null).forEach(i -> labels.add(
                x(i), axis.at(periods.get(i).band().high()), chart.band(), Kind.SOFT));
        return labels.draw(top - 10, bottom + 10);
    }

    private IntStream last(Predicate<Period> known) {
        return IntStream.range(0, periods.size()).filter(i -> known.test(periods.get(i))).skip(
                Math.max(0, periods.stream().filter(known).count() - 1));
    }

    private void explain() {
        last(period -> period.own() != null).forEach(i -> key.add((width, y) -> Svg.of("g").add(
                Svg.line(0, y, width, y).css("app-figure__own-line"),
                Marks.diamond(width / 2, y, Marks.DIAMOND - 2)), chart.own(), Kind.OWN));
        last(period -> period.median() != null).forEach(i -> key.add(
                (width, y) -> Svg.line(0, y, width, y).css("app-figure__median"), chart.median(), Kind.STRONG));
        last(period -> period.band() != null).forEach(i -> key.add(
                (width, y) -> Svg.rect(0, y - 7, width, 14).css("app-figure__band"), chart.band(), Kind.SOFT));
    }
}
