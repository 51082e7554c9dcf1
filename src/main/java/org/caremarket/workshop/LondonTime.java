package org.caremarket.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/** Moments of workshops as people type and read them: a day and a minute in London. */
public final class LondonTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LondonTime() {}

    /** {@code 17:30}; empty when it is no time. */
    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(Typed.line(typed).replace('.', ':'), TYPED));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** The moment of a day and a time as they were typed; empty when one of them makes no sense. */
    static Optional<Instant> read(String day, String time) {
        return TypedDate.read(Typed.line(day)).flatMap(date -> time(time).map(minute -> at(date, minute)));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    public static LocalDate date(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The time as it is typed: {@code 17:30}. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    /** {@code Monday 20 July 2026}. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    /** {@code Monday 20 July 2026, 17:30}. */
    public static String words(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** {@code Monday 20 July 2026, 10:00 to 12:00}; with both days when it goes past midnight. */
    public static String span(Instant from, Instant until) {
        return date(from).equals(date(until)) ? words(from) + " to " + time(until) : words(from) + " to " + words(until);
    }
}
