package org.caremarket.platform.chart;

import java.util.List;
import org.caremarket.platform.chart.DotPlot.Row;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** A dot plot with room: names before the line, values behind it. */
final class DotPlotWide {

    private static final double WIDTH = ChartSize.WIDE.width();
    private static final double NAMES_AT_MOST = 300;
    private static final double VALUES_AT_MOST = 200;
    private static final double ROW = 26;
    private static final double MARGIN = 20;
    private static final int TICKS = 9;

    private final DotPlot plot;
    private final double names;
    private final double values;
    private final DotPlotFrame frame;

    DotPlotWide(DotPlot plot) {
        this.plot = plot;
        names = Math.min(NAMES_AT_MOST, plot.rows().stream()
                .mapToDouble(row -> Label.width(row.label(), kind(row))).max().orElseThrow());
        values = Math.min(VALUES_AT_MOST, plot.rows().stream().filter(row -> row.value() != null)
                .mapToDouble(row -> Label.width(row.text(), kind(row))).max().orElse(0));
        frame = new DotPlotFrame(plot, WIDTH, Label.GAP + names + MARGIN, WIDTH - Label.GAP - values - MARGIN, TICKS);
    }

    Svg draw() {
        var top = frame.top();
        var behind = Svg.of("g");
        var rows = Svg.of("g");
        var y = top;
        for (var row : plot.rows()) {
            var height = height(row);
            if (row.own()) {
                behind.add(Svg.rect(0, y, WIDTH, height).css("app-figure__row"));
            } else {
                behind.add(Svg.line(frame.scale.from(), y + height / 2, frame.scale.to(), y + height / 2).css("app-figure__guide"));
            }
            rows.add(draw(row, y + height / 2));
            y += height;
        }
        return ChartSize.WIDE.canvas(plot.id(), plot.name(), plot.description(), y + frame.foot())
                .picture()
                .css("app-figure")
                .add(behind, frame.back(y), rows, frame.words(top, y));
    }

    private List<String> name(Row row) {
        return kind(row).lines(row.label(), names, 2);
    }

    private double height(Row row) {
        return ROW + (name(row).size() - 1) * Label.LINE;
    }

    private Svg draw(Row row, double middle) {
        var group = Svg.of("g");
        var lines = name(row);
        for (int i = 0; i < lines.size(); i++) {
            var y = middle + 5 + (i - (lines.size() - 1) / 2.0) * Label.LINE;
            group.add(new Label(Label.GAP + names, y, lines.get(i), kind(row), Anchor.END).draw());
        }
        if (row.value() != null) {
            group.add(new Label(WIDTH - Label.GAP, middle + 5, kind(row).fit(row.text(), values), kind(row), Anchor.END).draw());
        }
        return group.add(frame.mark(row, middle));
    }

    static Kind kind(Row row) {
        return row.own() ? Kind.OWN : Kind.NAME;
    }
}
