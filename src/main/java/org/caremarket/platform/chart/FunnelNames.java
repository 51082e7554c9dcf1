package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.caremarket.platform.chart.FunnelPlot.Dot;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/**
 * The names in a funnel: where they stand on no dot and no other name. The own name stands farther away, with a line to
 * its dot, where there is no place beside it; those of others are then left out.
 */
final class FunnelNames {

    private static final double GAP = 4;
    private static final double STEP = 8;

    private final FunnelPlot plot;
    private final Scale across;
    private final ValueAxis up;
    private final Box room;
    private final List<Box> taken = new ArrayList<>();

    FunnelNames(FunnelPlot plot, Scale across, ValueAxis up, Box room) {
        this.plot = plot;
        this.across = across;
        this.up = up;
        this.room = room;
        plot.dots().forEach(dot -> taken.add(Box.around(x(dot), y(dot), reach(dot))));
    }

    Svg draw() {
        var group = Svg.of("g");
        plot.dots().stream().filter(Dot::own).forEach(dot -> beside(dot).ifPresentOrElse(
                label -> put(group, label),
                () -> away(dot).ifPresentOrElse(
                        label -> put(group.add(leader(dot, label)), label),
                        // Dots everywhere: the own name is worth hiding some of them.
                        () -> put(group, places(dot).getFirst().between(room.left(), room.right())))));
        plot.outside().stream().filter(dot -> !dot.own()).forEach(dot ->
                places(dot).stream().filter(this::isFree).filter(label -> isNearest(dot, label)).findFirst()
                        .ifPresent(label -> put(group, label)));
        return group;
    }

    private void put(Svg group, Label label) {
        taken.add(label.box());
        group.add(label.plate(), label.draw());
    }

    private Optional<Label> beside(Dot dot) {
        return places(dot).stream().filter(this::isFree).findFirst();
    }

    private boolean isFree(Label label) {
        return label.box().isIn(room) && taken.stream().noneMatch(label.box()::overlaps);
    }

    /** Whether nobody would take it for the name of another dot. */
    private boolean isNearest(Dot dot, Label label) {
        var own = label.box().distance(x(dot), y(dot));
        return plot.dots().stream().noneMatch(other ->
                !other.equals(dot) && label.box().distance(x(other), y(other)) < own);
    }

    private List<Label> places(Dot dot) {
        var reach = reach(dot) + GAP;
        var x = x(dot);
        var y = y(dot) + 5;
        var above = label(dot, x, y - reach - 6, Anchor.MIDDLE);
        var below = label(dot, x, y + reach + 8, Anchor.MIDDLE);
        var places = new ArrayList<>(List.of(
                label(dot, x + reach, y, Anchor.START), label(dot, x - reach, y, Anchor.END), above, below));
        for (var lift : new double[] {-12, 12, -20, 20}) {
            places.add(label(dot, x + reach, y + lift, Anchor.START));
            places.add(label(dot, x - reach, y + lift, Anchor.END));
        }
        // Above or below, but not past the sides of the chart.
        places.add(above.between(room.left(), room.right()));
        places.add(below.between(room.left(), room.right()));
        return places;
    }

    /** The free place that is nearest, wherever it is. */
    private Optional<Label> away(Dot dot) {
        return DoubleStream.iterate(room.top() + 12, y -> y < room.bottom(), y -> y + STEP).boxed()
                .flatMap(y -> DoubleStream.iterate(room.left(), x -> x < room.right(), x -> x + STEP)
                        .mapToObj(x -> label(dot, x, y, Anchor.START)))
                .filter(this::isFree)
                .min(Comparator.comparingDouble(label -> distance(dot, label)));
    }

    private double distance(Dot dot, Label label) {
        var middle = (label.box().left() + label.box().right()) / 2;
        return Math.hypot(middle - x(dot), label.y() - y(dot));
    }

    private Svg leader(Dot dot, Label label) {
        var box = label.box();
        var x = Math.clamp(x(dot), box.left(), box.right());
        var y = box.bottom() < y(dot) ? box.bottom() : box.top() > y(dot) ? box.top() : label.y() - 5;
        return Svg.line(x(dot), y(dot), x, y).css("app-figure__own-interval");
    }

    private Label label(Dot dot, double x, double y, Anchor anchor) {
        var kind = dot.own() ? Kind.OWN : Kind.TEXT;
        return new Label(x, y, kind.fit(dot.label(), (room.right() - room.left()) * 0.8), kind, anchor);
    }

    private static double reach(Dot dot) {
        return dot.own() ? Marks.DIAMOND : Marks.DOT;
    }

    private double x(Dot dot) {
        return across.at(dot.x());
    }

    private double y(Dot dot) {
        return up.at(dot.y());
    }
}
