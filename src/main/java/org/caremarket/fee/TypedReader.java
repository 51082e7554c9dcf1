package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.TypedNumber;

/** Reads the fields of a form one after the other, and remembers what is wrong with each. */
final class TypedReader {

    static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 4;

    private FormErrors errors;

    /** @param found what is known to be wrong already */
    TypedReader(FormErrors found) {
        errors = found;
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, String message) {
        if (errors.message(field) == null) {
            errors = errors.and(field, message);
        }
    }

    /** @param name as it begins a sentence: {@code The source} */
    String line(String field, String name, @Nullable String typed, int longest) {
        var line = Typed.line(typed);
        errors = Typed.atMost(errors, field, name, line, longest);
        return line;
    }

    String lines(String field, String name, @Nullable String typed, int longest) {
        var lines = Typed.lines(typed);
        errors = Typed.atMost(errors, field, name, lines, longest);
        return lines;
    }

    /** An amount or a share within these bounds; null when nothing was typed, and when it is wrong. */
    @Nullable BigDecimal number(String field, String name, @Nullable String typed, BigDecimal least, BigDecimal most) {
        if (Typed.line(typed).isEmpty()) {
            return null;
        }
        return switch (TypedNumber.of(typed)) {
            case TypedNumber.Read(var value, var percent, var pounds) -> within(field, name, value, least, most);
            case TypedNumber.Shortened() -> none(field, name + " must be written out, for example 2,300,000 and not 2.3m");
            case TypedNumber.TooLong() -> none(field, name + " has too many digits");
            case TypedNumber.Unread() -> none(field, name + " must be a number, for example 21.50");
        };
    }

    /** The same; an error when nothing was typed. */
    @Nullable BigDecimal needed(String field, String name, @Nullable String typed, BigDecimal least, BigDecimal most) {
        if (Typed.line(typed).isEmpty()) {
            return none(field, "Enter " + Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
        return number(field, name, typed, least, most);
    }

    private @Nullable BigDecimal within(String field, String name, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            return none(field, "%s must be from %s to %s".formatted(name, Money.number(least), Money.number(most)));
        }
        return value.stripTrailingZeros().scale() > MOST_DECIMALS
                ? none(field, "%s must have %d decimals or fewer".formatted(name, MOST_DECIMALS)) : value;
    }

    /** A whole number, 0 or more; null when nothing was typed, and when it is wrong. */
    @Nullable Integer count(String field, String name, @Nullable String typed) {
        var value = number(field, name, typed, BigDecimal.ZERO, BigDecimal.valueOf(100_000));
        if (value != null && value.stripTrailingZeros().scale() > 0) {
            wrong(field, name + " must be a whole number");
            return null;
        }
        return value == null ? null : value.intValueExact();
    }

    /** A day; null when nothing was typed, and when it is wrong. */
    @Nullable LocalDate day(String field, String name, @Nullable String typed) {
        if (Typed.line(typed).isEmpty()) {
            return null;
        }
        var day = TypedDate.read(Typed.line(typed));
        if (day.isEmpty()) {
            wrong(field, name + " must be a real day, for example 1 April 2024");
        }
        return day.orElse(null);
    }

    /** A financial year by its code; empty text when it is wrong. */
    String year(String field, @Nullable String typed) {
        var year = Period.read(Typed.line(typed)).filter(period -> period.kind() == Period.Kind.YEAR);
        if (year.isEmpty()) {
            wrong(field, "Enter a financial year, for example 2024-25");
        }
        return year.map(Period::code).orElse("");
    }

    private @Nullable BigDecimal none(String field, String message) {
        wrong(field, message);
        return null;
    }
}
