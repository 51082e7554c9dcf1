package org.caremarket.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Which way is better. */
public enum Polarity {
    /** Higher is better. */
    HIGHER("higher", "higher is better"),
    /** Lower is better. */
    LOWER("lower", "lower is better"),
    /** Neither way is better in itself, so nothing is called better or worse. */
    NEITHER("neither", "neither way is better");

    private final String word;
    private final String words;

    Polarity(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word in the catalogue: {@code higher}. */
    public String word() {
        return word;
    }

    /** For a page: {@code higher is better}. */
    public String words() {
        return words;
    }

    /** The polarity of this word. */
    public static Optional<Polarity> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
