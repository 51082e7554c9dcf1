package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.chart.FunnelPlot.Dot;
import org.caremarket.platform.chart.FunnelPlot.Limit;
import org.caremarket.platform.chart.FunnelPlot.Point;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** Draws a funnel: with words beside the ends of its curves, or with a key above where there is no room for them. */
final class FunnelDrawing {

    private static final double WORDS_AT_MOST = 170;
    private static final double MARGIN = 16;
    /** From the lower end of the chart to the numbers below, which stand clear of the number beside that end. */
    private static final double BELOW = 26;

    private final FunnelPlot plot;
    private final ChartSize size;
    private final Key key;
    private final ValueAxis axis;
    private final Ticks ticks;
    private final Scale scale;
    private final double top;
    private final double bottom;
    private final double right;

    FunnelDrawing(FunnelPlot plot, ChartSize size) {
        this.plot = plot;
        this.size = size;
        var wide = size == ChartSize.WIDE;
        right = size.width() - MARGIN - (wide ? words() + 2 : 0);
        key = new Key(size.width());
        if (!wide) {
            explain();
        }
        top = key.height() + 14;
        bottom = top + (wide ? 400 : 300);
        axis = new ValueAxis(plot.heights(), plot.up(), top, bottom, right, wide ? 9 : 6);
        ticks = Ticks.along(plot.widths(), right - axis.left(), MARGIN, plot.across(), wide ? 9 : 5);
        scale = ticks.scale(axis.left(), right);
    }

    private double words() {
        return Math.min(WORDS_AT_MOST, Stream.concat(
                Stream.of(Label.width(plot.average().label(), Kind.STRONG)),
                plot.limits().stream().map(limit -> Label.width(limit.label(), Kind.SOFT))).max(Double::compare).orElseThrow());
    }

    Svg draw() {
        var average = axis.at(plot.average().value());
        var svg = size.canvas(plot.id(), plot.name(), plot.description(), bottom + BELOW + Label.LINE + 8).picture()
                .css("app-figure")
                .add(key.draw(0), axis.draw(), across());
        for (int i = 0; i < plot.limits().size(); i++) {
            var css = i + 1 == plot.limits().size() ? "app-figure__outer" : "app-figure__inner";
            svg.add(curve(plot.limits().get(i).lower()).css(css), curve(plot.limits().get(i).upper()).css(css));
        }
        svg.add(Svg.line(axis.left(), average, right, average).css("app-figure__median"));
        var outside = plot.outside();
        ordered().forEach(dot -> svg.add(dot.own()
                ? Marks.point(x(dot), y(dot), true)
                : Marks.dot(x(dot), y(dot)).css(outside.contains(dot) ? "app-figure__dot" : "app-figure__ring")));
        svg.add(new FunnelNames(plot, scale, axis, new Box(axis.left() + 2, top - 12, right, bottom - 1)).draw());
        return size == ChartSize.WIDE ? svg.add(ends()) : svg;
    }

    /** The own dot last, so that no other lies on it. */
    private Stream<Dot> ordered() {
        return Stream.concat(plot.dots().stream().filter(dot -> !dot.own()), plot.dots().stream().filter(Dot::own));
    }

    private Svg across() {
        var group = Svg.of("g");
        for (var value : ticks.values()) {
            var x = scale.at(value.doubleValue());
            group.add(
                    Svg.line(x, bottom, x, bottom + 6).css("app-figure__leader"),
                    new Label(x, bottom + BELOW, plot.across().of(value), Kind.SOFT, Anchor.MIDDLE)
                            .between(0, size.width()).draw());
        }
        var name = Kind.TEXT.fit(plot.acrossName(), size.width());
        return group.add(new Label((axis.left() + right) / 2, bottom + BELOW + Label.LINE + 2, name, Kind.TEXT, Anchor.MIDDLE)
                .between(0, size.width()).draw());
    }

    /** A curve as far as it is inside the axes: where it leaves them it ends at their edge. */
    private Svg curve(List<Point> points) {
        var path = new StringBuilder();
        var inside = clipped(points);
        for (int i = 0; i < inside.size(); i++) {
            var point = inside.get(i);
            path.append(point == null ? "" : i == 0 || inside.get(i - 1) == null ? "M" : "L");
            path.append(point == null ? "" : Marks.n(scale.at(point.x())) + " " + Marks.n(axis.at(point.y())));
        }
        return Svg.of("path").attr("d", path.toString());
    }

    /** The points inside the axes, with those at their edges; null where the curve is outside. */
    private List<Point> clipped(List<Point> points) {
        var kept = new ArrayList<Point>();
        var from = new Point(scale.least(), Limit.at(points, scale.least()));
        var rest = Stream.concat(
                points.stream().filter(point -> point.x() > scale.least() && point.x() < scale.most()),
                Stream.of(new Point(scale.most(), Limit.at(points, scale.most())))).toList();
        add(kept, from);
        for (var to : rest) {
            for (var edge : edges(from, to)) {
                kept.add(edge);
            }
            add(kept, to);
            from = to;
        }
        return kept;
    }

    private void add(List<Point> kept, Point point) {
        kept.add(point.y() >= axis.least() && point.y() <= axis.greatest() ? point : null);
    }

    /** Where a piece of a curve crosses the lower or the upper edge, from left to right. */
    private List<Point> edges(Point from, Point to) {
        return Stream.of(axis.least(), axis.greatest())
                .filter(edge -> (from.y() - edge) * (to.y() - edge) < 0)
                .map(edge -> new Point(from.x() + (edge - from.y()) / (to.y() - from.y()) * (to.x() - from.x()), edge))
                .sorted(java.util.Comparator.comparingDouble(Point::x))
                .toList();
    }

    private double x(Dot dot) {
        return scale.at(dot.x());
    }

    private double y(Dot dot) {
        return axis.at(dot.y());
    }

    private Svg ends() {
        var labels = new EndLabels(right + 8, words());
        labels.add(right, axis.at(plot.average().value()), plot.average().label(), Kind.STRONG);
        plot.limits().forEach(limit -> labels.add(
                right, axis.at(Limit.at(limit.upper(), scale.most())), limit.label(), Kind.SOFT));
        return labels.draw(top - 14, bottom);
    }

    private void explain() {
        key.add((width, y) -> Svg.line(0, y, width, y).css("app-figure__median"), plot.average().label(), Kind.STRONG);
        for (int i = 0; i < plot.limits().size(); i++) {
            var css = i + 1 == plot.limits().size() ? "app-figure__outer" : "app-figure__inner";
            key.add((width, y) -> Svg.line(0, y, width, y).css(css), plot.limits().get(i).label(), Kind.SOFT);
        }
    }
}
