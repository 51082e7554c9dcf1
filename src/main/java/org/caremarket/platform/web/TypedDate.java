package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A date as people type it, in three fields. Keeps what was typed, whether or not it is a date. */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The fields filled in with this day. */
    public static TypedDate of(LocalDate date) {
        return new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
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
                            typedYear, Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
