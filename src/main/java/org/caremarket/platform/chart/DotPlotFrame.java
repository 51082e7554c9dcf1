package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.chart.DotPlot.Row;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** What a dot plot has around and behind its rows: axis, band, median, and the words above. */
final class DotPlotFrame {

    /** From how many rows on the axis stands above them, too. */
    private static final int LONG = 20;
    private static final double PAD = 6;

    private final DotPlot plot;
    private final double width;
    private final Ticks ticks;
    final Scale scale;

    DotPlotFrame(DotPlot plot, double width, double from, double to, int most) {
        this.plot = plot;
        this.width = width;
        ticks = Ticks.along(plot.extent(), to - from, Math.min(from, width - to), plot.ticks(), most);
        scale = ticks.scale(from, to);
    }

    private boolean isLong() {
        return plot.rows().size() >= LONG;
    }

    /** Where the rows begin. */
    double top() {
        return PAD + words(0).size() * Label.LINE + (isLong() ? Label.LINE : 0);
    }

    /** How much stands below the rows. */
    double foot() {
        return PAD + Label.LINE;
    }

    /** What is behind the rows, which end at {@code bottom}. */
    Svg back(double bottom) {
        var back = Svg.of("g");
        var top = top();
        if (plot.band() != null) {
            var from = scale.at(plot.band().interval().low());
            var to = Math.max(from + 1, scale.at(plot.band().interval().high()));
            back.add(Svg.rect(from, top, to - from, bottom - top).css("app-figure__band"));
        }
        ticks.values().stream().mapToDouble(value -> scale.at(value.doubleValue())).forEach(x ->
                back.add(Svg.line(x, top, x, bottom).css("app-figure__grid")));
        if (plot.median() != null) {
            var x = scale.at(plot.median().value());
            back.add(Svg.line(x, top, x, bottom).css("app-figure__median"));
        }
        return back;
    }

    /** The words around the rows, which end at {@code bottom}. */
    Svg words(double top, double bottom) {
        var group = Svg.of("g");
        words(top - PAD - (isLong() ? Label.LINE : 0)).forEach(label -> group.add(label.draw()));
        axis(bottom + Label.LINE).forEach(label -> group.add(label.draw()));
        if (isLong()) {
            // The dashes of the median pass between the numbers of the upper axis.
            axis(top - PAD).forEach(label -> group.add(label.draw()));
        }
        return group;
    }

    private List<Label> axis(double y) {
        return ticks.values().stream()
                .map(value -> new Label(scale.at(value.doubleValue()), y, plot.ticks().of(value), Kind.SOFT, Anchor.MIDDLE)
                        .between(0, width))
                .toList();
    }

    /** Of the median and the band; the last line stands at {@code y}. */
    private List<Label> words(double y) {
        var labels = new ArrayList<Label>();
        if (plot.band() != null) {
            var interval = plot.band().interval();
            var middle = (scale.at(interval.low()) + scale.at(interval.high())) / 2;
            lines(labels, plot.band().label(), Kind.SOFT, middle, y);
        }
        if (plot.median() != null) {
            lines(labels, plot.median().label(), Kind.STRONG, scale.at(plot.median().value()), y - labels.size() * Label.LINE);
        }
        return labels;
    }

    private void lines(List<Label> labels, String words, Kind kind, double x, double y) {
        var lines = kind.lines(words, width, 2);
        for (int i = 0; i < lines.size(); i++) {
            labels.add(new Label(x, y - (lines.size() - 1 - i) * Label.LINE, lines.get(i), kind, Anchor.MIDDLE).between(0, width));
        }
    }

    /** The dot of a row with its interval, or its word where the axis begins. */
    Svg mark(Row row, double y) {
        var mark = Svg.of("g");
        if (row.value() == null) {
            var word = new Label(scale.from() + PAD, y + 5, Kind.SOFT.fit(row.text(), scale.to() - scale.from()), Kind.SOFT, Anchor.START);
            return mark.add(word.plate(), word.draw());
        }
        if (row.interval() != null) {
            mark.add(Marks.lying(scale.at(row.interval().low()), scale.at(row.interval().high()), y, row.own()));
        }
        return mark.add(Marks.point(scale.at(row.value()), y, row.own()));
    }
}
