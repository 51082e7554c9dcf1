package org.caremarket.platform.chart;

import java.util.List;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;
import org.caremarket.platform.chart.Waterfall.Bar;

/** Draws a waterfall: names and amounts beside the bars where there is room, else above each bar. */
final class WaterfallDrawing {

    private static final double NAMES_AT_MOST = 300;
    private static final double AMOUNTS_AT_MOST = 200;
    private static final double MARGIN = 20;
    private static final double THICK = 22;
    private static final double APART = 12;
    private static final double THIN = 16;
    /** A bar of nothing is still seen. */
    private static final double LEAST = 2;

    private final Waterfall chart;
    private final ChartSize size;
    private final double names;
    private final double amounts;
    private final Ticks ticks;
    private final Scale scale;

    WaterfallDrawing(Waterfall chart, ChartSize size) {
        this.chart = chart;
        this.size = size;
        amounts = Math.min(AMOUNTS_AT_MOST, chart.bars().stream().mapToDouble(bar -> Label.width(bar.text(), Kind.STRONG)).max()
                .orElse(0));
        names = Math.min(wide() ? NAMES_AT_MOST : size.width() - amounts - 3 * Label.GAP,
                chart.bars().stream().mapToDouble(bar -> Label.width(bar.label(), Kind.NAME)).max().orElse(0));
        var from = wide() ? Label.GAP + names + MARGIN : MARGIN;
        var to = size.width() - MARGIN - (wide() ? Label.GAP + amounts : 0);
        ticks = Ticks.along(chart.extent(), to - from, MARGIN, chart.ticks(), wide() ? 8 : 5);
        scale = ticks.scale(from, to);
    }

    private boolean wide() {
        return size == ChartSize.WIDE;
    }

    private List<String> name(Bar bar) {
        return Kind.NAME.lines(bar.label(), names, 3);
    }

    /** How tall a bar is with its words. */
    private double height(Bar bar) {
        var words = name(bar).size() * Label.LINE;
        return wide() ? Math.max(THICK, words) + APART : words + THIN + APART;
    }

    Svg draw() {
        var bottom = chart.bars().stream().mapToDouble(this::height).sum() + APART;
        var rows = Svg.of("g");
        var y = APART;
        for (var bar : chart.bars()) {
            rows.add(row(bar, y));
            y += height(bar);
        }
        return size.canvas(chart.id(), chart.name(), chart.description(), bottom + Label.LINE + Label.GAP).picture()
                .css("app-figure").add(axis(bottom), rows);
    }

    /** On a phone the words stand between the bars, so the lines are hidden behind them. */
    private Svg row(Bar bar, double top) {
        var group = Svg.of("g");
        var lines = name(bar);
        var height = height(bar) - APART;
        for (int i = 0; i < lines.size(); i++) {
            var y = wide() ? top + height / 2 + 5 + (i - (lines.size() - 1) / 2.0) * Label.LINE : top + 13 + i * Label.LINE;
            words(group, wide() ? new Label(Label.GAP + names, y, lines.get(i), Kind.NAME, Anchor.END)
                    : new Label(Label.GAP, y, lines.get(i), Kind.NAME, Anchor.START));
        }
        words(group, new Label(size.width() - Label.GAP, wide() ? top + height / 2 + 5 : top + 13,
                Kind.STRONG.fit(bar.text(), amounts), Kind.STRONG, Anchor.END));
        if (bar.span() != null) {
            var from = scale.at(bar.span().low());
            var thick = wide() ? THICK : THIN;
            group.add(Svg.rect(from, wide() ? top + (height - thick) / 2 : top + height - thick,
                    Math.max(LEAST, scale.at(bar.span().high()) - from), thick).css(bar.kind().css()));
        }
        return group;
    }

    private void words(Svg group, Label label) {
        if (!wide()) {
            group.add(label.plate());
        }
        group.add(label.draw());
    }

    private Svg axis(double bottom) {
        var group = Svg.of("g");
        for (var value : ticks.values()) {
            var x = scale.at(value.doubleValue());
            group.add(
                    Svg.line(x, 0, x, bottom).css(value.signum() == 0 ? "app-figure__base" : "app-figure__grid"),
                    new Label(x, bottom + Label.LINE - 2, chart.ticks().of(value), Kind.SOFT, Anchor.MIDDLE)
                            .between(0, size.width()).draw());
        }
        return group;
    }
}
