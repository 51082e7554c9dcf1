package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.TypedDate;

/**
 * "By when": the words as typed, and the days that they mean. What could not be understood keeps its words and has
 * no days; it is never guessed.
 *
 * @param typed the words as typed, trimmed; empty when nothing is stated
 * @param start first day; null when it is open ("by March 2024", "Ongoing") or not understood
 * @param end last day, itself included; null when it is open ("Spring 2023 onwards", "Ongoing") or not understood
 * @param understood whether the words could be read; true for the empty timeframe
 */
public record Timeframe(String typed, @Nullable LocalDate start, @Nullable LocalDate end, boolean understood) {

    /** Reads a timeframe. Every text is accepted; see {@link TimeframeReader} for what is understood. */
    public static Timeframe of(@Nullable String typed) {
        if (Text.isBlank(typed)) {
            return new Timeframe("", null, null, true);
        }
        var words = typed.strip();
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

    /**
     * What the words were taken to mean, to stand beside them on a page: "1 March 2023 to 31 May 2023", "from 1 March
     * 2023", "by 31 March 2024", "no end".
     */
    public String meaning() {
        if (!stated()) {
            return "not stated";
        }
        if (!understood) {
            return "could not be read as a date";
        }
        if (start == null) {
            return end == null ? "no end" : "by " + TypedDate.words(end);
        }
        if (end == null) {
            return "from " + TypedDate.words(start);
        }
        return start.equals(end) ? TypedDate.words(end) : TypedDate.words(start) + " to " + TypedDate.words(end);
    }
}
