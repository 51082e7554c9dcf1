package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.words.WordCount;

/**
 * What a section would say once parts of a document are taken over into it.
 *
 * @param section as it stands now
 * @param parts those that go to it, by their headings, in the document's order
 * @param text what it would say
 * @param count how long that is, with the words that its figures insert
 */
public record SectionResult(Section section, List<String> parts, Joining way, String text, WordCount count) {

    public SectionResult {
        parts = List.copyOf(parts);
    }

    /** Whether anything would be written. */
    public boolean changes() {
        return !text.equals(section.text());
    }

    /** {@code 482 of at most 500 words}, {@code 482 words}. */
    public String length() {
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
