package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/** Checks of days that were typed in one field. */
public final class TypedDays {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private TypedDays() {}

    /**
     * These errors, and one more when the field is no day of today or before.
     *
     * @param what what it is the day of, as it ends "Enter the day": {@code of the visit}
     */
    public static FormErrors past(FormErrors errors, String field, @Nullable String typed, String what, LocalDate today) {
        var checked = stated(errors, field, typed, what);
        return checked.message(field) == null && read(typed).filter(day -> day.isAfter(today)).isPresent()
                ? checked.and(field, "The day %s must be today or in the past".formatted(what)) : checked;
    }

    /** These errors, and one more when the field is no day. */
    public static FormErrors stated(FormErrors errors, String field, @Nullable String typed, String what) {
        if (errors.message(field) != null) {
            return errors;
        }
        if (Typed.line(typed).isEmpty()) {
            return errors.and(field, "Enter the day %s, for example 27 March 2026".formatted(what));
        }
        var day = read(typed);
        if (day.isEmpty()) {
            return errors.and(field, "The day %s must be a real day, for example 27 March 2026".formatted(what));
        }
        return day.get().isBefore(EARLIEST) || day.get().isAfter(LATEST)
                ? errors.and(field, "The day %s must be after 1990 and before 2100".formatted(what)) : errors;
    }

    /** The day that was typed; empty when none was. */
    public static Optional<LocalDate> read(@Nullable String typed) {
        return TypedDate.read(Typed.line(typed));
    }
}
