package org.caremarket.platform.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A quarter of a financial year; Q1 is April to June.
 *
 * @param year the calendar year in which the financial year begins
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has four quarters");
        }
    }

    /** The quarter that has this day. */
    public static Quarter of(LocalDate day) {
        var sinceApril = Math.floorMod(day.getMonthValue() - Month.APRIL.getValue(), 12);
        return new Quarter(day.minusMonths(3).getYear(), sinceApril / 3 + 1);
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1).plusMonths(3L * (number - 1));
    }

    /** Its last day. */
    public LocalDate last() {
        return plus(1).first().minusDays(1);
    }

    /** The quarter so many quarters later; earlier when negative. */
    public Quarter plus(int quarters) {
        var count = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
    }

    /** For an axis: {@code Q1 26/27}. */
    public String brief() {
        return "Q%d %02d/%02d".formatted(number, Math.floorMod(year, 100), Math.floorMod(year + 1, 100));
    }

    /** For a heading: {@code Q1 2026/27}. */
    public String title() {
        return "Q" + number + " " + yearTitle();
    }

    /** Its financial year: {@code 2026/27}. */
    public String yearTitle() {
        return "%d/%02d".formatted(year, Math.floorMod(year + 1, 100));
    }

    /** Its months: {@code April to June 2026}. */
    public String months() {
        return "%s to %s %d".formatted(month(first()), month(last()), first().getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }
}
