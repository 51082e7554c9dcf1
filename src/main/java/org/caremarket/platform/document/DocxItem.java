package org.caremarket.platform.document;

import java.util.List;
import org.caremarket.platform.document.Run.Mark;

/** What stands in the body of a Word document, as it is read. */
sealed interface DocxItem {

    /**
     * A paragraph.
     *
     * @param heading its level, 1 to 6; 0 for text
     * @param title whether it is the document's title
     * @param list the list that it is an item of; 0 for none
     * @param listLevel from 0
     * @param boldStyle whether its style is bold, so that its words need not be
     */
    record Line(int heading, boolean title, int list, int listLevel, boolean boldStyle, List<Run> text) implements DocxItem {

        private static final int LONGEST_HEADING = 100;

        boolean isEmpty() {
            return Run.text(text).isBlank();
        }

        String plain() {
            return Signs.line(Run.text(text));
        }

        /** Whether it looks like a heading: short, all of it bold, and no sentence. */
        boolean looksLikeHeading() {
            var plain = plain();
            return !plain.isEmpty() && plain.length() <= LONGEST_HEADING && list == 0 && !plain.matches(".*[.;,:]")
                    && text.stream().allMatch(run -> boldStyle || run.has(Mark.STRONG) || run.text().isBlank());
        }
    }

    /** A table; every row has a text for each column, in Markdown. */
    record Cells(List<List<String>> rows) implements DocxItem {}
}
