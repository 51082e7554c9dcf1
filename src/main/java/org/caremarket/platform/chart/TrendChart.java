package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One's own values over periods beside the median and the range of a group. What is missing is a gap: no line leads over
 * it, nor over a break in the series, which has a line down the chart and its words.
 *
 * @param id unique in its page
 * @param name what it shows
 * @param description the finding, and where the same stands in words
 * @param ticks how values of the axis are printed
 * @param own what is written at the own line, for example {@code Sefton 62.1%}
 * @param median what is written at the line of the medians
 * @param band what is written at the band, for example {@code Middle half of councils}
 * @param periods in order and without leaving any out, with at least one
 */
public record TrendChart(
        String id,
        String name,
        String description,
        TickText ticks,
        String own,
        String median,
        String band,
        List<Period> periods) {

    /**
     * One period.
     *
     * @param label for example {@code 2015-16}
     * @param own the own value; null when there is none
     * @param interval of the own value; null when there is none
     * @param median of the group; null when there is none
     * @param band of the group; null when there is none
     * @param breakBefore why this period cannot be compared with the one before; null when it can
     */
    public record Period(
            String label,
            @Nullable Double own,
            @Nullable Interval interval,
            @Nullable Double median,
            @Nullable Interval band,
            @Nullable String breakBefore) {

        public Period {
            Finite.check(own);
            Finite.check(median);
            interval = own == null ? null : interval;
        }

        /** A period for which nothing is known. */
        public static Period missing(String label) {
            return new Period(label, null, null, null, null, null);
        }

        /** The same after a break. */
        public Period after(String why) {
            return new Period(label, own, interval, median, band, why);
        }

        private Stream<Double> values() {
            return Stream.of(
                    own,
                    median,
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(),
                    band == null ? null : band.low(),
                    band == null ? null : band.high());
        }
    }

    public TrendChart {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("A trend needs a period");
        }
    }

    /** The chart for a screen of this kind. */
    public Svg draw(ChartSize size) {
        return new TrendDrawing(this, size).draw();
    }

    /** Everything that the axis has to reach; 0 and 1 when there is no value at all. */
    double[] extent() {
        var extent = periods.stream().flatMap(Period::values).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        return extent.length == 0 ? DoubleStream.of(0, 1).toArray() : extent;
    }
}
