package org.caremarket.platform.chart;

import java.util.List;
import org.caremarket.platform.chart.DotPlot.Row;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** A dot plot on a phone: each row has its name and value on a line of their own, which no line crosses. */
final class DotPlotNarrow {

    private static final double WIDTH = ChartSize.NARROW.width();
    private static final double MARGIN = 14;
    private static final double INDENT = 4;
    private static final double DOTS = 24;
    private static final double ABOVE = 4;
    private static final double VALUE_AT_MOST = 150;
    private static final int TICKS = 6;

    private final DotPlot plot;
    private final DotPlotFrame frame;

    DotPlotNarrow(DotPlot plot) {
        this.plot = plot;
        frame = new DotPlotFrame(plot, WIDTH, MARGIN, WIDTH - MARGIN, TICKS);
    }

    Svg draw() {
        var top = frame.top();
        var shade = Svg.of("g");
        var plates = Svg.of("g");
        var rows = Svg.of("g");
        var y = top;
        for (var row : plot.rows()) {
            var words = ABOVE + name(row).size() * Label.LINE;
            if (row.own()) {
                shade.add(Svg.rect(0, y, WIDTH, words + DOTS).css("app-figure__row"));
            }
            plates.add(Svg.rect(0, y, WIDTH, words).css(row.own() ? "app-figure__row" : "app-figure__plate"));
            rows.add(draw(row, y), frame.mark(row, y + words + DOTS / 2 - 2));
            y += words + DOTS;
        }
        return ChartSize.NARROW.canvas(plot.id(), plot.name(), plot.description(), y + frame.foot())
                .picture()
                .css("app-figure")
                .add(shade, frame.back(y), plates, rows, frame.words(top, y));
    }

    private static List<String> name(Row row) {
        return DotPlotWide.kind(row).lines(row.label(), WIDTH - 2 * INDENT - Label.GAP - Label.width(value(row), DotPlotWide.kind(row)), 2);
    }

    /** Empty when there is none: its word then stands on the line of dots. */
    private static String value(Row row) {
        return row.value() == null ? "" : DotPlotWide.kind(row).fit(row.text(), VALUE_AT_MOST);
    }

    private static Svg draw(Row row, double top) {
        var kind = DotPlotWide.kind(row);
        var group = Svg.of("g");
        var y = top + ABOVE + 13;
        for (var line : name(row)) {
            group.add(new Label(INDENT, y, line, kind, Anchor.START).draw());
            y += Label.LINE;
        }
        if (row.value() != null) {
            group.add(new Label(WIDTH - INDENT, top + ABOVE + 13, value(row), kind, Anchor.END).draw());
        }
        return group;
    }
}
