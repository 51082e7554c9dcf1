package org.caremarket.platform.chart;

import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** An axis that stands at the left of a chart, with lines across it. */
final class ValueAxis {

    private final Ticks ticks;
    private final TickText text;
    private final double right;
    private final Scale scale;

    /**
     * An axis for these values.
     *
     * @param right where the chart ends
     */
    ValueAxis(double[] values, TickText text, double top, double bottom, double right, int most) {
        this.text = text;
        this.right = right;
        ticks = Ticks.around(java.util.stream.DoubleStream.of(values), most);
        scale = ticks.scale(bottom, top);
    }

    double left() {
        return ticks.width(text) + Label.GAP;
    }

    double at(double value) {
        return scale.at(value);
    }

    double least() {
        return scale.least();
    }

    double greatest() {
        return scale.most();
    }

    Svg draw() {
        var group = Svg.of("g");
        for (var value : ticks.values()) {
            var y = at(value.doubleValue());
            group.add(
                    Svg.line(left(), y, right, y).css("app-figure__grid"),
                    new Label(left() - Label.GAP, y + 5, text.of(value), Kind.SOFT, Anchor.END).draw());
        }
        return group;
    }
}
