package org.caremarket.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.Outline;

/**
 * A document of an existing plan, divided at its headings; kept as it was read, whatever becomes of it.
 *
 * @param parts in the document's order
 * @param remarks what could not be carried over or was decided, as sentences without a full stop
 */
@Serdeable
public record ReadingParts(List<Part> parts, List<String> remarks) {

    /** The most parts that somebody can be asked about on one page. */
    static final int MOST = 150;

    public ReadingParts {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /**
     * A heading and what stands below it.
     *
     * @param level of the heading, 1 to 6; 0 for what stands before the first one
     * @param heading plain text; empty when there is none
     * @param markdown may be empty
     */
    @Serdeable
    public record Part(int level, String heading, String markdown) {

        private static final int FIRST = 24;

        /** The heading, or what to call a part without one. */
        public String title() {
            return heading.isBlank() ? "Before the first heading" : heading;
        }

        /** The first words of its text. */
        public String first() {
            var words = markdown.strip().split("\\s+", FIRST + 1);
            return words.length <= FIRST ? String.join(" ", words) : String.join(" ", List.of(words).subList(0, FIRST)) + " …";
        }
    }

    /**
     * The parts of a document. While there are too many to ask about, the lowest headings stay in the text of the part
     * above them, which is remarked upon.
     */
    static ReadingParts of(Outline outline) {
        var parts = outline.parts().stream().map(part -> new Part(part.level(), part.heading(),
                part.markdown().equals("*" + PaperBody.NOTHING + "*") ? "" : part.markdown())).toList();
        var remarks = new ArrayList<>(outline.remarks());
        for (int level = 6; level > 1 && parts.size() > MOST; level--) {
            parts = folded(parts, level);
            if (parts.size() <= MOST) {
                remarks.add("There are many headings: those of level %d and below stay in the text of the part above them"
                        .formatted(level));
            }
        }
        return new ReadingParts(parts, remarks);
    }

    private static List<Part> folded(List<Part> parts, int from) {
        var folded = new ArrayList<Part>();
        for (var part : parts) {
            if (part.level() < from || folded.isEmpty()) {
                folded.add(part);
            } else {
                var above = folded.removeLast();
                folded.add(new Part(above.level(), above.heading(), Composition.joined(
                        above.markdown(), Composition.heading(part.level() - above.level(), part.heading()), part.markdown())));
            }
        }
        return List.copyOf(folded);
    }
}
