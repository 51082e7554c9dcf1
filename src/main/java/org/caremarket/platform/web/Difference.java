package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One part of two texts of the same record, side by side.
 *
 * @param name what people call the part: {@code By when}
 * @param first its words in the one
 * @param second its words in the other
 */
public record Difference(String name, String first, String second) {

    /** Longer texts are not repeated in a list of what changed. */
    private static final int LONGEST_REPEATED = 200;

    /** One part of a record in words; what is not stated says so. */
    public record Part(String name, String words) {

        public static Part of(String name, @Nullable String words) {
            return new Part(name, words == null || words.isBlank() ? "Not stated" : words);
        }
    }

    /** Every part of two texts, which have the same parts in the same order. */
    public static List<Difference> beside(List<Part> first, List<Part> second) {
        return IntStream.range(0, first.size())
                .mapToObj(at -> new Difference(first.get(at).name(), first.get(at).words(), second.get(at).words()))
                .toList();
    }

    /** Only the parts that differ. */
    public static List<Difference> between(List<Part> first, List<Part> second) {
        return beside(first, second).stream().filter(Difference::differs).toList();
    }

    /** What changed from the first text to the second: {@code owner, by when (Spring 2026 to Summer 2026)}. */
    public static String inWords(List<Part> first, List<Part> second) {
        return between(first, second).stream().map(Difference::inWords).collect(Collectors.joining(", "));
    }

    /** Whether the two say something else. */
    public boolean differs() {
        return !first.equals(second);
    }

    private String inWords() {
        var what = name.toLowerCase(Locale.UK);
        return first.length() + second.length() > LONGEST_REPEATED ? what : "%s (%s to %s)".formatted(what, first, second);
    }
}
