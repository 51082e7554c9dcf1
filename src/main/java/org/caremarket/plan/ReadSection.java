package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.words.WordCount;

/**
 * A section as readers see it.
 *
 * @param html its text, safe to show, with figures in it
 * @param count how long it is, with the words of its figures
 * @param objectives what it sets out to reach, in its order; they are no part of its length
 */
public record ReadSection(Section section, String html, WordCount count, List<String> objectives) {

    public ReadSection {
        objectives = List.copyOf(objectives);
    }

    /** One without objectives. */
    public ReadSection(Section section, String html, WordCount count) {
        this(section, html, count, List.of());
    }

    ReadSection with(List<String> reached) {
        return new ReadSection(section, html, count, reached);
    }

    /** {@code 482 of at most 500 words}, {@code 482 words}, {@code Nothing yet}. */
    public String length() {
        if (!section.written()) {
            return "Nothing yet";
        }
        return section.asked().words() == null
                ? Section.words(count.words())
                : "%,d of at most %s".formatted(count.words(), Section.words(section.asked().words()));
    }

    /** {@code 14 words over}; empty when it is not. */
    public String over() {
        int over = section.over(count.words());
        return over == 0 ? "" : Section.words(over) + " over";
    }
}
