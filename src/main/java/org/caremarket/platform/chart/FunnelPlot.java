package org.caremarket.platform.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Values by how many they are of, with the limits between which chance alone would leave nearly all of them. The own dot
 * is a diamond with its name; of the others only those outside the outermost limits are filled and, where there is room,
 * named: {@link #outside()} lists them for the words of the page.
 *
 * @param id unique in its page
 * @param name what it shows
 * @param description the finding, and where the same stands in words
 * @param across how values of the lower axis are printed
 * @param acrossName what that axis is, for example {@code People who answered}
 * @param up how values of the standing axis are printed
 * @param average the line in the middle
 * @param limits from the innermost to the outermost
 * @param dots at least one
 */
public record FunnelPlot(
        String id,
        String name,
        String description,
        TickText across,
        String acrossName,
        TickText up,
        Reference average,
        List<Limit> limits,
        List<Dot> dots) {

    /**
     * A pair of curves.
     *
     * @param label what is written at them, for example {@code 95% limits}
     * @param lower from left to right, at least two points
     * @param upper from left to right, at least two points
     */
    public record Limit(String label, List<Point> lower, List<Point> upper) {

        public Limit {
            lower = checked(lower);
            upper = checked(upper);
        }

        private static List<Point> checked(List<Point> curve) {
            for (int i = 1; i < curve.size(); i++) {
                if (curve.get(i - 1).x() >= curve.get(i).x()) {
                    throw new IllegalArgumentException("A curve runs from left to right");
                }
            }
            if (curve.size() < 2) {
                throw new IllegalArgumentException("A curve needs two points");
            }
            return List.copyOf(curve);
        }

        boolean excludes(Dot dot) {
            return dot.y() > at(upper, dot.x()) || dot.y() < at(lower, dot.x());
        }

        /** A curve at this place; beyond its ends it goes on as it ended. */
        static double at(List<Point> curve, double x) {
            var next = 0;
            while (next < curve.size() && curve.get(next).x() < x) {
                next++;
            }
            if (next == 0 || next == curve.size()) {
                return curve.get(next == 0 ? 0 : next - 1).y();
            }
            var from = curve.get(next - 1);
            var to = curve.get(next);
            return from.y() + (x - from.x()) / (to.x() - from.x()) * (to.y() - from.y());
        }
    }

    /** A point of a curve, in values. */
    public record Point(double x, double y) {

        public Point {
            Finite.check(x);
            Finite.check(y);
        }
    }

    /**
     * One of the group.
     *
     * @param label whose value it is
     * @param x how many it is of
     * @param y the value
     */
    public record Dot(String label, double x, double y, boolean own) {

        public Dot {
            Finite.check(x);
            Finite.check(y);
        }
    }

    public FunnelPlot {
        limits = List.copyOf(limits);
        dots = List.copyOf(dots);
        if (dots.isEmpty()) {
            throw new IllegalArgumentException("A funnel needs a dot");
        }
    }

    /** The dots outside the outermost limits, in the order given; none when there are no limits. */
    public List<Dot> outside() {
        return limits.isEmpty() ? List.of() : dots.stream().filter(limits.getLast()::excludes).toList();
    }

    /** The chart for a screen of this kind. */
    public Svg draw(ChartSize size) {
        return new FunnelDrawing(this, size).draw();
    }

    double[] widths() {
        return dots.stream().mapToDouble(Dot::x).toArray();
    }

    /** All dots, the average, and the limits where the dots are: where there are none, the limits may leave the chart. */
    double[] heights() {
        var least = Arrays.stream(widths()).min().orElseThrow();
        var most = Arrays.stream(widths()).max().orElseThrow();
        var curves = limits.stream().flatMap(limit -> Stream.of(limit.lower(), limit.upper()))
                .flatMapToDouble(curve -> DoubleStream.of(Limit.at(curve, least), Limit.at(curve, most)));
        return DoubleStream.concat(DoubleStream.concat(dots.stream().mapToDouble(Dot::y), DoubleStream.of(average.value())), curves)
                .toArray();
    }
}
