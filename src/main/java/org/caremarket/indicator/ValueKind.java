package org.caremarket.indicator;

import java.util.Arrays;
import java.util.Optional;

/** What kind of number an indicator is, which decides how it is recorded, worked out and compared. */
public enum ValueKind {
    /** A number of something. Councils differ in size, so counts stand side by side and are not judged. */
    COUNT("count"),
    /** A part of a whole; numerator / denominator × 100, in per cent. Compared by Wilson intervals. */
    PROPORTION("proportion"),
    /** Events for so many people; numerator / denominator × {@link Indicator#per()}. Compared by Byar's intervals. */
    RATE("rate"),
    /** An average. Compared by t intervals where the number and the spread behind it are known. */
    MEAN("mean"),
    /** Pounds. Never has an interval: shown as a difference from the median. */
    MONEY("money");

    private final String word;

    ValueKind(String word) {
        this.word = word;
    }

    /** The word in the catalogue: {@code proportion}. */
    public String word() {
        return word;
    }

    /** Whether it is worked out from a numerator and a denominator. */
    public boolean isRatio() {
        return this == PROPORTION || this == RATE;
    }

    /** The kind of this word. */
    public static Optional<ValueKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
