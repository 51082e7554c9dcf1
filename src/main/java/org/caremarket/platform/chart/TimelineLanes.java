package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import org.caremarket.platform.chart.TimelineChart.Bar;

/** Draws the lanes of a timeline: label, bar and words of each. */
final class TimelineLanes {

    /** Of the letters of a label. */
    static final double SIZE = 15;

    private static final double LETTERS = 14;
    private static final double LINE = 18;
    private static final double BAR = 24;
    private static final double LEAST = 6;
    private static final double TIP = 9;
    private static final double PAD = 7;

    private final String id;
    private final DayScale scale;
    private final double width;
    private final double labels;
    /** Where the marked day is; null when it is not in the chart. */
    private final @Nullable Double marker;

    TimelineLanes(String id, DayScale scale, LocalDate marked, double width, double labels) {
        this.id = id;
        this.scale = scale;
        this.width = width;
        this.labels = labels;
        marker = scale.has(marked) ? scale.at(marked) : null;
    }

    double height(Bar bar) {
        return 34 + (Arial.REGULAR.lines(bar.label(), SIZE, labels, 2).size() - 1) * 12;
    }

    /** The lines that mark what runs over; neither a colour nor its absence says it alone. */
    Svg hatch() {
        return Svg.of("defs").add(Svg.of("pattern")
                .attr("id", id + "-late")
                .attr("patternUnits", "userSpaceOnUse")
                .attr("width", 7)
                .attr("height", 7)
                .add(Svg.of("path").attr("d", "M-1 8L8 -1M-1 1L1 -1M6 8L8 6").css("app-timeline__hatch")));
    }

    /** One lane whose upper edge is at {@code y}. */
    Svg draw(Bar bar, double y) {
        var height = height(bar);
        var begin = bar.from() == null ? scale.from() : scale.at(bar.from());
        var end = bar.to() == null ? scale.to() : scale.after(bar.to());
        if (end - begin < LEAST) {
            begin = Math.min(begin, scale.to() - LEAST);
            end = begin + LEAST;
        }
        var top = y + (height - BAR) / 2;
        var lane = bar.href() == null ? Svg.of("g") : Svg.of("a").href(bar.href());
        lane.css("app-timeline__lane " + bar.css())
                .add(Svg.of("title").say(bar.full()))
                .add(Svg.rect(0, y + 1, width, height - 2).css("app-timeline__row"))
                .add(label(bar, y + height / 2));
        var until = end;
        if (bar.late() != null && scale.after(bar.late()) > end) {
            until = scale.after(bar.late());
            lane.add(shape(end, until, top, false, bar.late().isAfter(scale.last()))
                    .css("app-timeline__late")
                    .attr("fill", "url(#" + id + "-late)"));
        }
        return lane.add(shape(begin, end, top, bar.from() == null, bar.to() == null).css("app-timeline__bar"))
                .add(words(bar.words(), begin, end, until, top));
    }

    private Svg label(Bar bar, double middle) {
        var lines = Arial.REGULAR.lines(bar.label(), SIZE, labels, 2);
        var label = Svg.of("text").css("app-timeline__label");
        var first = middle + 5 - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            label.add(Svg.of("tspan").attr("x", 0).attr("y", first + i * LINE).say(lines.get(i)));
        }
        return label;
    }

    /** A bar; an open end is a point. */
    private static Svg shape(double begin, double end, double top, boolean openStart, boolean openEnd) {
        var tip = Math.min(TIP, (end - begin) / 2);
        var left = openStart
                ? "M%s %sL%s %sL%s %s".formatted(at(begin + tip), at(top + BAR), at(begin), at(top + BAR / 2), at(begin + tip), at(top))
                : "M%s %sV%s".formatted(at(begin), at(top + BAR), at(top));
        var right = openEnd
                ? "H%sL%s %sL%s %sZ".formatted(at(end - tip), at(end), at(top + BAR / 2), at(end - tip), at(top + BAR))
                : "H%sV%sZ".formatted(at(end), at(top + BAR));
        return Svg.of("path").attr("d", left + right);
    }

    /** Inside when they fit, else after the bar, else before it; across the marked day only when nothing else is left. */
    private Svg words(String words, double begin, double end, double until, double top) {
        var room = Arial.BOLD.width(words, LETTERS);
        var y = top + BAR / 2 + 5;
        if (begin + PAD + room + PAD <= end) {
            return word(clear(begin + PAD, room, end - PAD), y, words, "app-timeline__words");
        }
        if (until + PAD + room <= width) {
            return word(clear(until + PAD, room, width), y, words, "app-timeline__beside");
        }
        if (begin - PAD - room >= scale.from()) {
            return word(begin - PAD - room, y, words, "app-timeline__beside");
        }
        // On the hatching, which is long when neither side of the bar has room.
        var x = Math.max(scale.from(), Math.min(end + PAD, width - room));
        return Svg.of("g").add(
                Svg.rect(x - 2, top + 2, room + 4, BAR - 4).css("app-timeline__plate"),
                word(x, y, words, "app-timeline__beside"));
    }

    /** Where words begin so that the line of the marked day does not cross them, if they then still fit. */
    private double clear(double x, double room, double limit) {
        var crossed = marker != null && marker > x - 2 && marker < x + room + 2;
        return crossed && marker + PAD + room <= limit ? marker + PAD : x;
    }

    private static Svg word(double x, double y, String words, String css) {
        return Svg.text(x, y, words).css(css);
    }

    private static String at(double length) {
        return Svg.number(length);
    }
}
