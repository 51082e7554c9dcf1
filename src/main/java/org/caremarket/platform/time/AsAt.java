package org.caremarket.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day whose state is shown: the present, or the end of an earlier day.
 *
 * @param day the day; today for the present
 * @param past whether it is an earlier day than today
 * @param known only what was recorded until this moment counts; {@link #ALL} for whatever is known now
 */
public record AsAt(LocalDate day, boolean past, Instant known) {

    /** After everything that will ever be recorded. */
    public static final Instant ALL = LocalDate.of(9999, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** How things stand now. */
    public static AsAt present(LocalDate today) {
        return new AsAt(today, false, ALL);
    }

    /** How things stood at the end of an earlier day. */
    public static AsAt past(LocalDate day) {
        return new AsAt(day, true, ALL);
    }

    /** The same, leaving out what was only recorded later. */
    public AsAt knownOn(Instant moment) {
        return new AsAt(day, past, moment);
    }

    /** The last day whose records count. In the present no record is left out, whatever its day. */
    public LocalDate until() {
        return past ? day : LAST;
    }

    /** An address that keeps to this day. */
    public String keep(String href) {
        return past ? href + (href.contains("?") ? "&" : "?") + "asAt=" + day : href;
    }
}
