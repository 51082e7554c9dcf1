package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Amounts that lead from one to the next, one bar below the other: a total begins at zero, a step begins where the bar before
 * ended. What is not stated keeps its place with its word, and has no bar.
 *
 * @param id unique in its page
 * @param name what it shows
 * @param description the finding, and where the same stands in words
 * @param ticks how values of the axis are printed
 * @param bars at least one
 */
public record Waterfall(String id, String name, String description, TickText ticks, List<Bar> bars) {

    /** What a bar is. */
    public enum Kind {
        /** An amount of its own, from zero. */
        TOTAL("app-figure__total"),
        /** Comes on top of the bar before. */
        MORE("app-figure__more"),
        /** Goes off the bar before. */
        LESS("app-figure__less"),
        /** A part of the total before. */
        PART("app-figure__part");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }
    }

    /**
     * One bar.
     *
     * @param label what it is
     * @param span from where to where; null when it is not stated
     * @param text the amount as it is printed, or the word for none
     */
    public record Bar(String label, @Nullable Interval span, String text, Kind kind) {

        public Bar {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A bar without words for its amount: " + label);
            }
        }
    }

    public Waterfall {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("A waterfall needs a bar");
        }
    }

    /** The chart for a screen of this kind. */
    public Svg draw(ChartSize size) {
        return new WaterfallDrawing(this, size).draw();
    }

    /** Zero, and the ends of every bar; 0 and 1 when there is none. */
    double[] extent() {
        var ends = bars.stream().map(Bar::span).filter(span -> span != null)
                .flatMap(span -> Stream.of(span.low(), span.high())).mapToDouble(Double::doubleValue).toArray();
        return DoubleStream.concat(DoubleStream.of(0, ends.length == 0 || DoubleStream.of(ends).allMatch(end -> end == 0) ? 1
                : 0),
                DoubleStream.of(ends)).toArray();
    }
}
