package org.caremarket.platform.document;

import java.util.List;

/**
 * A document as parts under headings.
 *
 * @param parts in the order of the document
 * @param remarks what could not be carried over or was decided, as sentences without a full stop; usually few
 */
public record Outline(List<Part> parts, List<String> remarks) {

    public Outline {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /**
     * A heading and what stands below it, up to the next heading.
     *
     * @param level 1 to 6; 0 for what stands before the first heading
     * @param heading plain text; of level 0 the document's title, or empty when it has none
     * @param markdown may be empty
     */
    public record Part(int level, String heading, String markdown) {}
}
