package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.document.PaperFile;

/**
 * What a document of a plan says, whether it is the plan as it reads now or an edition of it. Documents are made from
 * nothing else.
 *
 * @param council the council's name
 * @param state where the plan stands, in words
 * @param watermark a word across each page; null when what it says is submitted or published
 * @param version which text it is, in words
 * @param date the day of that text, London time
 * @param facts shown under the title
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param parts in the template's order
 * @param figures those that the texts quote, in the order of their marks
 */
record PlanPaper(
        String title,
        String council,
        String state,
        @Nullable String watermark,
        String version,
        LocalDate date,
        List<Paper.Fact> facts,
        @Nullable String madeUp,
        List<Part> parts,
        List<FigureNote> figures) {

    PlanPaper {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
    }

    /**
     * A section with its text.
     *
     * @param depth 0 for a section, 1 and 2 for subsections
     * @param html plain and safe; headings in it begin at {@link #textHeading}
     * @param writable whether it can have a text at all
     * @param objectives what it sets out to reach, in its order
     */
    record Part(String heading, int depth, String html, boolean writable, List<String> objectives) {

        Part {
            objectives = List.copyOf(objectives);
        }
    }

    /** The lowest heading that documents have. */
    private static final int DEEPEST = 5;

    /** The level of the topmost heading within the text of a section of this depth. */
    static int textHeading(int depth) {
        return Math.min(DEEPEST, Readings.TOP_HEADING + depth);
    }

    Paper paper() {
        return new Paper(title, "en-GB", council, version, date, state, watermark, facts, PaperBody.of(this));
    }

    /** {@code Capacity-plan-2024-to-2025-Draft-2026-11-22}; letters, digits and hyphens only. */
    String fileName() {
        return PaperFile.name(paper());
    }
}
