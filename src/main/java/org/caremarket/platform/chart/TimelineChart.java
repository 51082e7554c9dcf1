package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.time.Quarter;

/**
 * Bars over the quarters of financial years, one below the other in groups, with a line at one day. A bar runs from its
 * first day to the end of its last; an end that is open is pointed. What runs over is hatched.
 *
 * @param id unique in its page
 * @param name what it shows
 * @param description the finding, and where the same stands in words
 * @param marker the day with the line
 * @param groups at least one, with at least one bar
 */
public record TimelineChart(String id, String name, String description, Marker marker, List<Group> groups) {

    private static final double WIDTH = 960;
    private static final double GAP = 16;
    private static final double LABELS_AT_LEAST = 120;
    private static final double LABELS_AT_MOST = 320;
    private static final double MARGIN = 12;
    private static final double HEADING = 38;
    private static final double HEADING_SIZE = 16;
    private static final double FOOT = 8;
    /** From how many bars on the axis stands below them, too. */
    private static final int LONG = 12;
    /** How many quarters the line may be away from the bars and still be drawn. */
    private static final int NEAR = 4;

    /**
     * The day with the line.
     *
     * @param words what is written at it, for example {@code Today}
     */
    public record Marker(LocalDate day, String words) {}

    /**
     * Bars that belong together.
     *
     * @param heading what they have in common; empty for no heading
     */
    public record Group(String heading, List<Bar> bars) {}

    /**
     * One bar.
     *
     * @param label what stands beside it, in at most two lines
     * @param from its first day; null when that is open
     * @param to its last day; null when that is open
     * @param late until when it runs over; null when it does not
     * @param css class that gives its colours
     * @param words what is written in it, or beside it where it is too short
     * @param full everything about it, for who points at it or hears it
     * @param href where it leads; null when nowhere
     */
    public record Bar(
            String label,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate late,
            String css,
            String words,
            String full,
            @Nullable String href) {

        private Stream<LocalDate> days() {
            // What is open shows a year of itself.
            return Stream.of(
                            from == null ? to == null ? null : to.minusMonths(9) : from,
                            to == null ? from == null ? null : from.plusMonths(9) : to)
                    .filter(day -> day != null);
        }
    }

    public TimelineChart {
        groups = groups.stream().filter(group -> !group.bars().isEmpty()).toList();
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("A timeline needs a bar");
        }
    }

    /** The chart, 960 units wide. */
    public Svg draw() {
        var left = labelWidth() + GAP;
        var scale = scale(left, WIDTH - MARGIN);
        var axis = new QuarterAxis(scale);
        // The name of the marked day stands between the axis and its line, so that the line crosses no name of a quarter.
        var top = axis.height() + QuarterAxis.LINE + FOOT;
        var lanes = new TimelineLanes(id, scale, marker.day(), WIDTH, labelWidth());
        var bars = Svg.of("g");
        var y = top;
        for (var group : groups) {
            var part = Svg.of("g");
            if (!group.heading().isEmpty()) {
                part.attr("role", "group").attr("aria-label", group.heading()).add(heading(group.heading(), y, top));
                y += HEADING;
            }
            for (var bar : group.bars()) {
                part.add(lanes.draw(bar, y));
                y += lanes.height(bar);
            }
            bars.add(part);
        }
        var twice = bars().count() >= LONG;
        var canvas = new Canvas(id, name, description, WIDTH, y + FOOT + (twice ? axis.height() + FOOT : 0));
        var links = bars().anyMatch(bar -> bar.href() != null);
        var svg = (links ? canvas.linked() : canvas.picture())
                .css("app-timeline")
                .add(lanes.hatch(), axis.words(axis.height() - FOOT / 2), axis.lines(top, y + FOOT));
        if (twice) {
            svg.add(axis.words(y + FOOT + axis.height()));
        }
        return svg.add(bars, marker(scale, top, y + FOOT));
    }

    private Stream<Bar> bars() {
        return groups.stream().flatMap(group -> group.bars().stream());
    }

    private double labelWidth() {
        var widest = bars()
                .mapToDouble(bar -> Arial.REGULAR.width(bar.label(), TimelineLanes.SIZE))
                .max()
                .orElse(0);
        return Math.clamp(widest, LABELS_AT_LEAST, LABELS_AT_MOST);
    }

    /** Whole quarters with every bar, and with the marked day when it is near; else with a quarter to point to it. */
    private DayScale scale(double from, double to) {
        var first = Quarter.of(days().min(LocalDate::compareTo).orElse(marker.day()));
        var last = Quarter.of(days().max(LocalDate::compareTo).orElse(marker.day()));
        var marked = Quarter.of(marker.day());
        if (marked.compareTo(last) > 0) {
            last = marked.compareTo(last.plus(NEAR)) <= 0 ? marked : last.plus(1);
        }
        if (marked.compareTo(first) < 0 && marked.compareTo(first.plus(-NEAR)) >= 0) {
            first = marked;
        }
        return new DayScale(first.first(), last.last(), from, to);
    }

    private Stream<LocalDate> days() {
        return bars().flatMap(Bar::days);
    }

    private static Svg heading(String heading, double y, double top) {
        var group = Svg.of("g").attr("aria-hidden", "true").css("app-timeline__group");
        if (y > top) {
            group.add(Svg.line(0, y + 6, WIDTH, y + 6));
        }
        var words = Arial.BOLD.fit(heading, HEADING_SIZE, WIDTH);
        return group.add(
                // No line of a quarter runs through the words.
                Svg.rect(0, y + 12, Arial.BOLD.width(words, HEADING_SIZE) + 6, HEADING - 14).css("app-timeline__plate"),
                Svg.text(0, y + HEADING - 10, words));
    }

    private Svg marker(DayScale scale, double top, double bottom) {
        var group = Svg.of("g").attr("aria-hidden", "true").css("app-chart__marker");
        var y = top - FOOT;
        if (!scale.has(marker.day())) {
            return marker.day().isAfter(scale.last())
                    ? group.add(Svg.text(scale.to(), y, marker.words() + " →").attr("text-anchor", "end"))
                    : group.add(Svg.text(scale.from(), y, "← " + marker.words()));
        }
        var x = scale.at(marker.day());
        var half = Arial.BOLD.width(marker.words(), QuarterAxis.SIZE) / 2;
        return group.add(
                Svg.text(Math.clamp(x, half, WIDTH - half), y, marker.words()).attr("text-anchor", "middle"),
                Svg.line(x, top - FOOT / 2, x, bottom));
    }
}
