package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * "By when": the words as typed, and the days that they mean. What could not be understood keeps its words and has
 * no days; it is never guessed.
 *
 * @param typed the words as typed, trimmed; empty when nothing is stated
 * @param start first day; null when none is meant or understood
 * @param end last day; null when it is open ("Spring 2023 onwards", "Ongoing") or not understood
 * @param understood whether the words could be read; true for the empty timeframe
 */
public record Timeframe(String typed, @Nullable LocalDate start, @Nullable LocalDate end, boolean understood) {

    /** Reads a timeframe. Every text is accepted; see {@link TimeframeReader} for the forms understood. */
    public static Timeframe of(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        if (words.isEmpty()) {
            return new Timeframe("", null, null, true);
        }
        return TimeframeReader.read(words)
                .map(span -> new Timeframe(words, span.start(), span.end(), true))
                .orElseGet(() -> new Timeframe(words, null, null, false));
    }

    /** Whether a date was stated at all. */
    public boolean stated() {
        return !typed.isEmpty();
    }

    /** Whether the last day has passed on this day. */
    public boolean endedBefore(LocalDate today) {
        return end != null && end.isBefore(today);
    }

    /** The words for a page: "not stated" rather than nothing. */
    public String words() {
        return stated() ? typed : "Not stated";
    }
}
