package org.caremarket.delivery.report;

import java.time.Instant;
import java.time.LocalDate;
import org.caremarket.platform.time.AsAt;

/**
 * Which report of a plan is meant. All three together always give the same report.
 *
 * @param day the day whose end it shows
 * @param since the earlier day that it is compared with
 * @param recordedBy only what was recorded until this moment counts, for both days
 */
public record ReportDate(LocalDate day, LocalDate since, Instant recordedBy) {

    /** What a report is compared with when nobody says: the day a month earlier. */
    public static LocalDate before(LocalDate day) {
        return day.minusMonths(1);
    }

    /** How things stood on the day of the report; today is over too, for what is recorded later must not change it. */
    public AsAt at() {
        return AsAt.past(day).knownOn(recordedBy);
    }

    /** How things stood on the day that it is compared with. */
    public AsAt compared() {
        return AsAt.past(since).knownOn(recordedBy);
    }

    /** The end of an address that gives this report again. */
    public String permanent() {
        return present() + "&recordedBy=" + recordedBy;
    }

    /** The end of an address that gives the report on the same days from what is known when it is opened. */
    public String present() {
        return "?asAt=" + day + (since.equals(before(day)) ? "" : "&since=" + since);
    }
}
