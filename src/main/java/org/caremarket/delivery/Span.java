package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that some words mean.
 *
 * @param start first day; null when it is open
 * @param end last day, itself included; null when it is open
 */
record Span(@Nullable LocalDate start, @Nullable LocalDate end) {

    /** Ongoing: neither first nor last day. */
    static final Span OPEN = new Span(null, null);

    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    static Span months(YearMonth first, int count) {
        return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** From the first day of this one, without a last. */
    Span onwards() {
        return new Span(start, null);
    }

    /** By the last day of this one, from no day in particular. */
    Span deadline() {
        return new Span(null, end);
    }
}
