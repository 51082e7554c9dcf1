package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.TypedNumber;

/** Reads what people typed field by field, and remembers what is wrong with it. */
final class Check {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private FormErrors errors;

    Check(Forms forms, Object form) {
        this.errors = forms.check(form);
    }

    /** For values that come in no form. */
    Check() {
        this.errors = FormErrors.none();
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, String message) {
        if (errors.message(field) == null) {
            errors = errors.and(field, message);
        }
    }

    /** One line; null when not stated. */
    @Nullable String line(String field, String name, @Nullable String typed, int longest) {
        var line = Typed.line(typed);
        errors = Typed.atMost(errors, field, name, line, longest);
        return line.isEmpty() ? null : line;
    }

    /** Lines as they were typed; null when not stated. */
    @Nullable String text(String field, String name, @Nullable String typed, int longest) {
        var lines = Typed.lines(typed);
        errors = Typed.atMost(errors, field, name, lines, longest);
        return lines.isEmpty() ? null : lines;
    }

    @Nullable LocalDate day(String field, @Nullable String typed) {
        var line = Typed.line(typed);
        if (line.isEmpty()) {
            return null;
        }
        var day = TypedDate.read(line);
        if (day.isEmpty()) {
            wrong(field, "Enter a real day, for example 27 March 2026");
            return null;
        }
        if (day.get().getYear() < EARLIEST || day.get().getYear() > LATEST) {
            wrong(field, "Enter a day between %d and %d".formatted(EARLIEST, LATEST));
            return null;
        }
        return day.get();
    }

    /** A day that must be there. */
    @Nullable LocalDate needDay(String field, String missing, @Nullable String typed) {
        if (Typed.line(typed).isEmpty()) {
            wrong(field, missing);
        }
        return day(field, typed);
    }

    /** Says so when the second day lies before the first. */
    void inOrder(String field, @Nullable LocalDate first, @Nullable LocalDate second, String message) {
        if (first != null && second != null && second.isBefore(first)) {
            wrong(field, message);
        }
    }

    /** A number from 0 to the most that may be; null when not stated. */
    @Nullable BigDecimal amount(String field, String name, @Nullable String typed, long most) {
        var line = Typed.line(typed);
        if (line.isEmpty()) {
            return null;
        }
        if (TypedNumber.of(line) instanceof TypedNumber.Read(var value, var percent, var pounds) && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0 && value.scale() <= 2) {
            return value;
        }
        wrong(field, "%s must be a number from 0 to %,d, with at most 2 decimals, for example 1,630 or 12.5".formatted(name,
                most));
        return null;
    }

    /** A whole number; null when not stated. */
    @Nullable Integer whole(String field, String name, @Nullable String typed, int least, int most) {
        var line = Typed.line(typed);
        if (line.isEmpty()) {
            return null;
        }
        var number = Typed.number(line.replace(",", ""));
        if (number.isPresent() && number.get() >= least && number.get() <= most) {
            return number.get();
        }
        wrong(field, "%s must be a whole number from %,d to %,d".formatted(name, least, most));
        return null;
    }

    /** Years as months; half years and the like are whole months. */
    @Nullable Integer years(String field, String name, @Nullable String typed) {
        var value = amount(field, name, Typed.line(typed).replaceAll("(?i) ?years?$", ""), 50);
        if (value == null) {
            return null;
        }
        var months = value.multiply(BigDecimal.valueOf(12));
        if (months.signum() == 0 || months.stripTrailingZeros().scale() > 0) {
            wrong(field, "%s must be whole months: enter years, for example 7 or 1.5".formatted(name));
            return null;
        }
        return months.intValueExact();
    }

    /** Yes, no, or null for not stated. */
    @Nullable Boolean yesNo(String field, @Nullable String typed) {
        return switch (Typed.line(typed).toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                wrong(field, "Choose yes, no or not stated");
                yield null;
            }
        };
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> choices, String field, String missing, @Nullable String typed) {
        var chosen = Typed.choice(choices, typed);
        if (chosen.isEmpty()) {
            wrong(field, missing);
        }
        return chosen.orElse(null);
    }

    /** An id; 0 when none was chosen. */
    long id(String field, String message, @Nullable String typed) {
        var line = Typed.line(typed);
        var id = Typed.id(line);
        if (!line.isEmpty() && id.isEmpty()) {
            wrong(field, message);
        }
        return id.orElse(0L);
    }

    /** The version that was seen; 0 for something new. */
    int version(boolean needed, @Nullable String typed) {
        if (needed && Typed.number(typed).isEmpty()) {
            wrong("version", "It is not said which version you saw: open it again");
        }
        return Typed.number(typed).orElse(0);
    }

    /** These slugs without what stands twice; says so when one is none that is known. */
    List<String> slugs(String field, String message, @Nullable List<String> typed, Collection<String> known) {
        var chosen = typed == null ? List.<String>of() : typed.stream().distinct().toList();
        if (!known.containsAll(chosen)) {
            wrong(field, message);
        }
        return chosen;
    }
}
