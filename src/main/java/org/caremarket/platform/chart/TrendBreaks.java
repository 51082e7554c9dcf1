package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;
import org.caremarket.platform.chart.TrendChart.Period;

/**
 * The breaks of a series: a line down the chart each, with its words at the top, or with a letter that is explained below
 * the chart where the words have no room between the lines.
 */
final class TrendBreaks {

    private static final double GAP = 5;
    private static final int MOST_LINES = 2;

    private final List<Break> breaks;
    private final double width;
    /** The words of each line; null when letters are used. */
    private final List<Block> blocks;

    /** A line down the chart, and its words. */
    private record Break(double x, String why) {}

    /** Words beside a line. */
    private record Block(double x, Anchor anchor, List<String> lines) {

        double left() {
            return anchor == Anchor.START ? x : x - width();
        }

        double right() {
            return left() + width();
        }

        private double width() {
            return lines.stream().mapToDouble(line -> Label.width(line, Kind.SOFT)).max().orElseThrow();
        }
    }

    TrendBreaks(List<Period> periods, IntToDoubleFunction x, double width) {
        this.width = width;
        // Before the first period there is nothing that it could be compared with.
        breaks = IntStream.range(1, periods.size())
                .filter(i -> periods.get(i).breakBefore() != null)
                .mapToObj(i -> new Break((x.applyAsDouble(i - 1) + x.applyAsDouble(i)) / 2, periods.get(i).breakBefore()))
                .toList();
        blocks = blocks();
    }

    private List<Block> blocks() {
        var placed = new ArrayList<Block>();
        for (int i = 0; i < breaks.size(); i++) {
            var line = breaks.get(i);
            var before = i == 0 ? 0 : Math.max(breaks.get(i - 1).x(), placed.getLast().right()) + GAP;
            var after = i + 1 == breaks.size() ? width : breaks.get(i + 1).x() - GAP;
            var right = whole(line.why(), after - line.x() - GAP);
            var left = right == null ? whole(line.why(), line.x() - GAP - before) : null;
            if (right == null && left == null) {
                return null;
            }
            placed.add(right == null ? new Block(line.x() - GAP, Anchor.END, left) : new Block(line.x() + GAP, Anchor.START, right));
        }
        return placed;
    }

    /** The words in a few lines of this width, on as few as it takes; null when they would have to be cut. */
    private static List<String> whole(String words, double width) {
        if (width <= 0) {
            return null;
        }
        for (int most = 1; most <= MOST_LINES; most++) {
            var lines = Kind.SOFT.lines(words, width, most);
            if (String.join(" ", lines).equals(words.strip().replaceAll("\\s+", " "))) {
                return lines;
            }
        }
        return null;
    }

    /** How much room the words need above the chart. */
    double above() {
        return blocks == null
                ? 2 * Label.LINE
                : blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(0) * Label.LINE;
    }

    /** How much room the explanations of letters need below it. */
    double below() {
        return blocks == null ? key().height() : 0;
    }

    private Key key() {
        var key = new Key(width);
        for (int i = 0; i < breaks.size(); i++) {
            var letter = letter(i);
            key.add((wide, y) -> new Label(wide, y + 5, letter, Kind.STRONG, Anchor.END).draw(), breaks.get(i).why(), Kind.SOFT);
        }
        return key;
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number % 26));
    }

    /** Above and down a chart between these heights; explanations begin at {@code below}. */
    Svg draw(double top, double bottom, double below) {
        var group = Svg.of("g");
        for (int i = 0; i < breaks.size(); i++) {
            var x = breaks.get(i).x();
            if (blocks != null) {
                group.add(Svg.line(x, top - above(), x, bottom).css("app-figure__break"));
                words(group, blocks.get(i), top);
            } else {
                // Neighbours stand at two heights, so that letters stand beside lines and not beside letters.
                var y = top - 6 - (i % 2) * Label.LINE;
                group.add(Svg.line(x, y + 3, x, bottom).css("app-figure__break"));
                group.add(new Label(x, y, letter(i), Kind.STRONG, Anchor.MIDDLE).draw());
            }
        }
        return blocks == null ? group.add(key().draw(below)) : group;
    }

    private static void words(Svg group, Block block, double top) {
        for (int i = 0; i < block.lines().size(); i++) {
            var y = top - 6 - (block.lines().size() - 1 - i) * Label.LINE;
            group.add(new Label(block.x(), y, block.lines().get(i), Kind.SOFT, block.anchor()).draw());
        }
    }
}
