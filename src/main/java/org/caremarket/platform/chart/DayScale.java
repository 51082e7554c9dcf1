package org.caremarket.platform.chart;

import java.time.LocalDate;

/**
 * Places days along a line. A day is as long as every other, so that months and quarters differ a little.
 *
 * @param first the first day of the line
 * @param last the last day of the line, which ends with the end of this day
 * @param from where the line begins, in units of the drawing
 * @param to where it ends
 */
public record DayScale(LocalDate first, LocalDate last, double from, double to) {

    public DayScale {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day is before the first");
        }
    }

    /** Where this day begins; days outside stand at the nearer end. */
    public double at(LocalDate day) {
        return new Scale(first.toEpochDay(), last.toEpochDay() + 1.0, from, to).at(day.toEpochDay());
    }

    /** Where this day ends. */
    public double after(LocalDate day) {
        return day.isBefore(last) ? at(day.plusDays(1)) : to;
    }

    /** Whether the line has this day. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
