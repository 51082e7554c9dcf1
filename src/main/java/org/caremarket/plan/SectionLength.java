package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.words.WordCount;

/** The length of a section in sentences; {@code plan-edit.js} says the same while somebody types. */
final class SectionLength {

    private SectionLength() {}

    /** {@code You have used 482 of at most 500 words, 3 of them stand-alone signs such as – or /}. */
    static String used(WordCount count, @Nullable Integer limit) {
        int words = count.words();
        if (limit != null && words > limit) {
            return "You have used %s, %,d over the limit of %,d%s".formatted(
                    Section.words(words), words - limit, limit, signs(count));
        }
        return limit == null
                ? "You have used %s%s".formatted(Section.words(words), signs(count))
                : "You have used %,d of at most %s%s".formatted(words, Section.words(limit), signs(count));
    }

    /** {@code , 3 of them stand-alone signs such as – or /}; empty when there are none. */
    static String signs(WordCount count) {
        return switch (count.signs()) {
            case 0 -> "";
            case 1 -> ", 1 of them a stand-alone sign such as – or /";
            default -> ", %,d of them stand-alone signs such as – or /".formatted(count.signs());
        };
    }
}
