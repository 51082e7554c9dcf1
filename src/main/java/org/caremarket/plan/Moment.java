package org.caremarket.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A moment in words, London time. */
public final class Moment {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private Moment() {}

    /** Whether the minute until which something is due is over. */
    public static boolean over(Instant due, Instant now) {
        return !now.isBefore(due.plus(1, ChronoUnit.MINUTES));
    }

    /** {@code 10 June 2024, 23:59}. */
    public static String words(Instant at) {
        return WORDS.format(at);
    }

    /** {@code 23:59}. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** {@code 10 June 2024}. */
    public static String day(Instant at) {
        return DAY.format(at);
    }
}
