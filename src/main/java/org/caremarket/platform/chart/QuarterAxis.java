package org.caremarket.platform.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.caremarket.platform.time.Quarter;

/**
 * The quarters of financial years along a line of days: each with its whole name while there is room, then Q1 to Q4 under
 * their years, and only the years when there are more than sixteen quarters.
 */
final class QuarterAxis {

    static final double LINE = 18;
    static final double SIZE = 14;

    private static final int MOST_QUARTERS = 16;
    private static final double ROOM = 8;

    private enum Shown { QUARTERS, QUARTERS_UNDER_YEARS, YEARS }

    private final DayScale scale;
    private final Shown shown;
    /** Every how many years there is a line. */
    private final int step;

    /** An axis for these days, which begin and end with a quarter. */
    QuarterAxis(DayScale scale) {
        this.scale = scale;
        var count = quarters().count();
        var room = (scale.to() - scale.from()) / count;
        if (room >= width("Q4 26/27")) {
            shown = Shown.QUARTERS;
        } else {
            shown = count <= MOST_QUARTERS ? Shown.QUARTERS_UNDER_YEARS : Shown.YEARS;
        }
        step = step(4 * room);
    }

    /** How high its words are. */
    double height() {
        return shown == Shown.QUARTERS_UNDER_YEARS ? 2 * LINE : LINE;
    }

    /** Its words; the last line of them stands at {@code y}. */
    Svg words(double y) {
        var words = Svg.of("g").css("app-chart__axis").attr("aria-hidden", "true").attr("text-anchor", "middle");
        if (shown != Shown.YEARS) {
            quarters().forEach(quarter -> words.add(Svg.text(
                    (scale.at(quarter.first()) + scale.after(quarter.last())) / 2,
                    y,
                    shown == Shown.QUARTERS ? quarter.brief() : "Q" + quarter.number())));
        }
        if (shown != Shown.QUARTERS) {
            var top = shown == Shown.YEARS ? y : y - LINE;
            years().forEach(april -> year(words, april, top));
        }
        return words;
    }

    /** A year's name in the middle of what is seen of it, or of the years until the next line; nothing without room. */
    private void year(Svg words, LocalDate april, double y) {
        var name = Quarter.of(april).yearTitle();
        var begin = scale.at(april);
        var end = scale.after(april.plusYears(step).minusDays(1));
        if (end - begin >= width(name) - ROOM) {
            words.add(Svg.text((begin + end) / 2, y, step == 1 ? name : "from " + name));
        }
    }

    /** Its lines, down through the chart; those between years are stronger. */
    Svg lines(double top, double bottom) {
        var lines = Svg.of("g").css("app-chart__grid").attr("aria-hidden", "true");
        var starts = shown == Shown.YEARS
                ? years().filter(scale::has)
                : quarters().map(Quarter::first);
        starts.forEach(day -> {
            var line = Svg.line(scale.at(day), top, scale.at(day), bottom);
            lines.add(day.getMonth() == Month.APRIL ? line.css("app-chart__year") : line);
        });
        return lines.add(Svg.line(scale.to(), top, scale.to(), bottom));
    }

    private Stream<Quarter> quarters() {
        return Stream.iterate(
                Quarter.of(scale.first()), quarter -> !quarter.first().isAfter(scale.last()), quarter -> quarter.plus(1));
    }

    /** The first days of the financial years that have a line; the first may be before the axis. */
    private Stream<LocalDate> years() {
        var first = Quarter.of(scale.first()).year();
        return Stream.iterate(
                new Quarter(first - Math.floorMod(first, step), 1).first(),
                april -> !april.isAfter(scale.last()),
                april -> april.plusYears(step));
    }

    /** 1, 2, 5, 10, 20 … years, so that the names have room. */
    private static int step(double year) {
        var least = width("2026/27");
        for (var power = 1; ; power *= 10) {
            for (var digit : new int[] {1, 2, 5}) {
                var step = digit * power;
                if (year * step >= (step == 1 ? least : width("from 2026/27"))) {
                    return step;
                }
            }
        }
    }

    private static double width(String words) {
        return Arial.REGULAR.width(words, SIZE) + ROOM;
    }
}
