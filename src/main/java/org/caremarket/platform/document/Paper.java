package org.caremarket.platform.document;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a document says, whatever kind of file it becomes.
 *
 * @param title shown first, and in the head of each page
 * @param language of the text, such as "en-GB"
 * @param publisher who answers for it; the file's author
 * @param version as people call it, such as "Version 3"; in the foot of each page
 * @param date of this version; also the file's own date, so that the same paper makes the same file
 * @param state such as "Approved"; in the head of each page
 * @param watermark a word across each page, such as "Draft"; none when null
 * @param facts shown under the title, in this order
 * @param body a fragment of HTML: headings (h2 to h5), paragraphs, lists, tables with caption and header cells,
 *     quotations, links, emphasis. Anything else is left out and its text kept; nothing that it names is fetched
 */
public record Paper(String title, String language, String publisher, String version, LocalDate date, String state,
        @Nullable String watermark, List<Fact> facts, String body) {

    public Paper {
        facts = List.copyOf(facts);
    }

    /** Something that is to be known of the document, such as "Period" and "2024 to 2025". */
    public record Fact(String name, String value) {}
}
