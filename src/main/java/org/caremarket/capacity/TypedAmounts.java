package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedNumber;

/** Reads the numbers of a form one by one, and gathers what is wrong with them. */
final class TypedAmounts {

    /** More than any council has, of anything. */
    static final BigDecimal MOST = new BigDecimal("100000000");
    static final BigDecimal MOST_PERCENT = new BigDecimal("1000");
    private static final int DECIMALS = 4;

    private FormErrors errors;

    TypedAmounts(FormErrors errors) {
        this.errors = errors;
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, String message) {
        if (errors.message(field) == null) {
            errors = errors.and(field, message);
        }
    }

    void atMost(String field, String name, String kept, int longest) {
        errors = Typed.atMost(errors, field, name, kept, longest);
    }

    /** An amount of zero or more; null when nothing was typed or it is none. */
    @Nullable BigDecimal amount(String field, String name, @Nullable String typed) {
        return number(field, name, typed, BigDecimal.ZERO, MOST, false, false);
    }

    /** The same in pounds. */
    @Nullable BigDecimal pounds(String field, String name, @Nullable String typed) {
        return number(field, name, typed, BigDecimal.ZERO, MOST, false, true);
    }

    /** An amount that may be below zero. */
    @Nullable BigDecimal change(String field, String name, @Nullable String typed) {
        return number(field, name, typed, MOST.negate(), MOST, false, false);
    }

    /** A percentage between these, with or without its sign. */
    @Nullable BigDecimal percent(String field, String name, @Nullable String typed, int least) {
        return number(field, name, typed, BigDecimal.valueOf(least), MOST_PERCENT, true, false);
    }

    private @Nullable BigDecimal number(String field, String name, @Nullable String typed, BigDecimal least, BigDecimal most,
            boolean percent, boolean pounds) {
        if (Typed.line(typed).isEmpty()) {
            return null;
        }
        var message = switch (TypedNumber.of(typed)) {
            case TypedNumber.Read read when read.percent() && !percent -> name + " must be an amount, not a percentage";
            case TypedNumber.Read read when read.pounds() && !pounds -> name + " must not be in pounds";
            case TypedNumber.Read read when read.value().compareTo(least) < 0 || read.value().compareTo(most) > 0 ->
                "%s must be between %s and %s".formatted(name, Amounts.plain(least), Amounts.plain(most));
            case TypedNumber.Read read when read.value().stripTrailingZeros().scale() > DECIMALS ->
                "%s must have %d decimal places at most".formatted(name, DECIMALS);
            case TypedNumber.Read read -> null;
            case TypedNumber.Shortened shortened -> name + " must be written out, for example 2,300,000";
            case TypedNumber.TooLong tooLong -> name + " has too many digits";
            case TypedNumber.Unread unread -> name + " must be a number, for example 1,630 or 11.7";
        };
        if (message != null) {
            wrong(field, message);
            return null;
        }
        return ((TypedNumber.Read) TypedNumber.of(typed)).value();
    }
}
