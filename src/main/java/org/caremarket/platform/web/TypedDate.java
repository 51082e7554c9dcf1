package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A date as people type it, in three fields. Keeps what was typed, whether or not it is a date. */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The fields filled in with this day. */
    public static TypedDate of(LocalDate date) {
        return new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    /** The day that was typed in one field: {@code 31 March 2026}, {@code 31/3/2026}, {@code 2026-03-31}; day first. */
    public static Optional<LocalDate> read(String typed) {
        var parts = typed.strip().split("[\\s./-]+");
        if (parts.length != 3) {
            return Optional.empty();
        }
        var month = month(parts[1]);
        return parts[0].length() == 4
                ? new TypedDate(parts[2], month, parts[0]).date()
                : new TypedDate(parts[0].replaceFirst("(?i)(st|nd|rd|th)$", ""), month, parts[2]).date();
    }

    /** The number of a month that may be named, in full or by its first letters. */
    private static String month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> word.length() >= 3 && month.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .map(month -> "" + month.getValue())
                .findFirst()
                .orElse(word);
    }

    /** A day as pages show it: {@code 14 October 2022}. */
    public static String words(LocalDate date) {
        return LONG.format(date);
    }

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return blank(day) && blank(month) && blank(year);
    }

    /** The day that was meant; empty when the fields do not make one. Years have four digits. */
    public Optional<LocalDate> date() {
        if (blank(day) || blank(month) || blank(year)) {
            return Optional.empty();
        }
        try {
            var typedYear = Integer.parseInt(year.strip());
            return typedYear < 1000 || typedYear > 9999
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            typedYear, Integer.parseInt(month(month.strip())), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
