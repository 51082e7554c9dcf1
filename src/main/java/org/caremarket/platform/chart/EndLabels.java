package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** Words beside the ends of lines, moved apart where the lines end close to each other. */
final class EndLabels {

    private static final double GAP = 4;
    /** How far words may stand from their line before a thin line leads to them. */
    private static final double NEAR = 7;

    private final List<Entry> entries = new ArrayList<>();
    private final double left;
    private final double width;

    /** Where a line ends, and its words. */
    private record Entry(double x, double y, List<String> lines, Kind kind) {

        double height() {
            return lines.size() * Label.LINE;
        }
    }

    /** Words that begin here and are at most so wide. */
    EndLabels(double left, double width) {
        this.left = left;
        this.width = width;
    }

    void add(double x, double y, String words, Kind kind) {
        entries.add(new Entry(x, y, kind.lines(words, width, 3), kind));
    }

    /** Drawn between these heights, if there is room. */
    Svg draw(double top, double bottom) {
        entries.sort(Comparator.comparingDouble(Entry::y));
        var tops = new double[entries.size()];
        var next = top;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(next, entries.get(i).y() - entries.get(i).height() / 2);
            next = tops[i] + entries.get(i).height() + GAP;
        }
        var limit = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - entries.get(i).height());
            limit = tops[i] - GAP;
        }
        var group = Svg.of("g");
        for (int i = 0; i < tops.length; i++) {
            draw(group, entries.get(i), tops[i]);
        }
        return group;
    }

    private void draw(Svg group, Entry entry, double top) {
        var middle = top + entry.height() / 2;
        if (Math.abs(middle - entry.y()) > NEAR || left - entry.x() > 4 * NEAR) {
            group.add(Svg.line(entry.x() + NEAR + 3, entry.y(), left - 3, middle).css("app-figure__leader"));
        }
        for (int i = 0; i < entry.lines().size(); i++) {
            group.add(new Label(left, top + 14 + i * Label.LINE, entry.lines().get(i), entry.kind(), Anchor.START).draw());
        }
    }
}
