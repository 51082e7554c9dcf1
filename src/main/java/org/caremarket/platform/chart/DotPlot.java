package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A value for each of several rows as a dot on a line, in the order given, with their intervals, a line at the median
 * and a band. The own row has a diamond, bold words and a shaded row. A row without a value keeps its place with its word.
 *
 * @param id unique in its page
 * @param name what it shows
 * @param description the finding, and where the same stands in words
 * @param ticks how values of the axis are printed
 * @param median the line; null for none
 * @param band what is shaded; null for none: over few rows it says nothing
 * @param rows at least one
 */
public record DotPlot(
        String id,
        String name,
        String description,
        TickText ticks,
        @Nullable Reference median,
        @Nullable Band band,
        List<Row> rows) {

    /** What is shaded, and what is written over it, for example {@code shaded: middle half}. */
    public record Band(Interval interval, String label) {}

    /**
     * One row.
     *
     * @param label whose value it is; of the own row with a word that says so, for example {@code Sefton (your council)}
     * @param value null when there is none
     * @param text the value as it is printed; without a value the word for that, for example {@code suppressed}
     * @param interval null when there is none
     */
    public record Row(String label, @Nullable Double value, String text, @Nullable Interval interval, boolean own) {

        public Row {
            Finite.check(value);
            if (text.isBlank()) {
                throw new IllegalArgumentException("A row without words for its value: " + label);
            }
            interval = value == null ? null : interval;
        }

        /** A row with a value. */
        public static Row of(String label, double value, String text) {
            return new Row(label, value, text, null, false);
        }

        /** A row without one. */
        public static Row missing(String label, String word) {
            return new Row(label, null, word, null, false);
        }

        /** With this interval. */
        public Row with(Interval range) {
            return new Row(label, value, text, range, own);
        }

        /** As the own row. */
        public Row asOwn() {
            return new Row(label, value, text, interval, true);
        }
    }

    public DotPlot {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A dot plot needs a row");
        }
    }

    /** The chart for a screen of this kind. */
    public Svg draw(ChartSize size) {
        return switch (size) {
            case WIDE -> new DotPlotWide(this).draw();
            case NARROW -> new DotPlotNarrow(this).draw();
        };
    }

    /** Everything that the axis has to reach; 0 and 1 when there is no value at all. */
    double[] extent() {
        var all = DoubleStream.builder();
        for (var row : rows) {
            if (row.value() != null) {
                all.add(row.value());
            }
            if (row.interval() != null) {
                all.add(row.interval().low()).add(row.interval().high());
            }
        }
        if (median != null) {
            all.add(median.value());
        }
        if (band != null) {
            all.add(band.interval().low()).add(band.interval().high());
        }
        var extent = all.build().toArray();
        return extent.length == 0 ? new double[] {0, 1} : extent;
    }
}
