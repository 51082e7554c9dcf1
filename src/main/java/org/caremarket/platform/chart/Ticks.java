package org.caremarket.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The values of an axis at which there are lines: multiples of 1, 2 or 5 times a power of ten that enclose all that is
 * drawn.
 *
 * @param values at least two, in ascending order, a step apart
 */
record Ticks(List<BigDecimal> values) {

    private static final int[] DIGITS = {1, 2, 5};
    /** Of the value itself, when all values are equal. */
    private static final double SPREAD = 0.1;
    /** Binary fractions have no more digits than this. */
    private static final double NOISE = 1e-12;

    /**
     * Ticks for these values; at most so many, and at least two.
     *
     * @param values at least one
     */
    static Ticks around(DoubleStream values, int most) {
        var range = values.summaryStatistics();
        var least = range.getMin();
        var greatest = range.getMax();
        if (greatest - least <= NOISE * Math.max(Math.abs(least), Math.abs(greatest))) {
            var spread = greatest == 0 && least == 0 ? 1 : Math.max(Math.abs(least), Math.abs(greatest)) * SPREAD;
            least -= spread;
            greatest += spread;
        }
        var power = (int) Math.floor(Math.log10((greatest - least) / most)) - 1;
        while (true) {
            for (var digit : DIGITS) {
                var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                var first = multiple(least, step, RoundingMode.FLOOR);
                var last = multiple(greatest, step, RoundingMode.CEILING);
                var count = last.subtract(first).add(BigDecimal.ONE);
                if (count.compareTo(BigDecimal.valueOf(Math.max(2, most))) <= 0) {
                    return every(step, first, count.intValueExact());
                }
            }
            power++;
        }
    }

    /** Which multiple of the step this value is, or the next one beside it. */
    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode next) {
        return BigDecimal.valueOf(value).divide(step, 9, RoundingMode.HALF_EVEN).setScale(0, next);
    }

    private static Ticks every(BigDecimal step, BigDecimal first, int count) {
        var values = new ArrayList<BigDecimal>();
        for (int i = 0; i < count; i++) {
            var value = first.add(BigDecimal.valueOf(i)).multiply(step);
            values.add(value.setScale(Math.max(0, step.scale()), RoundingMode.HALF_EVEN));
        }
        return new Ticks(values);
    }

    Scale scale(double from, double to) {
        return new Scale(values.getFirst().doubleValue(), values.getLast().doubleValue(), from, to);
    }

    /** The widest of their words. */
    double width(TickText text) {
        return values.stream().mapToDouble(value -> Label.width(text.of(value), Label.Kind.TEXT)).max().orElseThrow();
    }

    /**
     * As many as have words that stand beside each other on a line of this length without touching.
     *
     * @param margin how much room there is beyond each end of the line; words that need more move inwards
     */
    static Ticks along(double[] values, double length, double margin, TickText text, int most) {
        for (int count = most; count > 2; count--) {
            var ticks = around(DoubleStream.of(values), count);
            var room = length / (ticks.values.size() - 1);
            var width = ticks.width(text);
            if (width + Label.GAP + Math.max(0, width / 2 - margin) <= room) {
                return ticks;
            }
        }
        return around(DoubleStream.of(values), 2);
    }
}
