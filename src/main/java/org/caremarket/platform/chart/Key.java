package org.caremarket.platform.chart;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/** Signs with what they mean, one below the other, for charts without room beside their lines. */
final class Key {

    private static final double SIGN = 30;

    private final List<Entry> entries = new ArrayList<>();
    private final double width;

    /** How a sign is drawn: in the middle of this height, from the left edge. */
    interface Sign {
        Svg draw(double width, double middle);
    }

    private record Entry(Sign sign, List<String> lines, Kind kind) {}

    Key(double width) {
        this.width = width;
    }

    void add(Sign sign, String words, Kind kind) {
        entries.add(new Entry(sign, kind.lines(words, width - SIGN - Label.GAP, 3), kind));
    }

    double height() {
        return entries.stream().mapToDouble(entry -> entry.lines().size() * Label.LINE + 4).sum();
    }

    Svg draw(double top) {
        var group = Svg.of("g");
        var y = top;
        for (var entry : entries) {
            group.add(entry.sign().draw(SIGN, y + Label.LINE / 2));
            for (var line : entry.lines()) {
                group.add(new Label(SIGN + Label.GAP, y + 14, line, entry.kind(), Anchor.START).draw());
                y += Label.LINE;
            }
            y += 4;
        }
        return group;
    }
}
