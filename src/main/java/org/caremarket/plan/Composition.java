package org.caremarket.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the text of a section from parts of a document, in the document's order, with their headings in it. */
final class Composition {

    private static final int DEEPEST = 4;

    private Composition() {}

    /**
     * The text of a section.
     *
     * @param ownHeading whether the heading of the first part is the section's own, and so not part of its text
     */
    static String of(List<ReadingParts.Part> parts, boolean ownHeading) {
        if (parts.isEmpty()) {
            return "";
        }
        int base = ownHeading
                ? Math.max(1, parts.getFirst().level())
                : parts.stream().mapToInt(ReadingParts.Part::level).filter(level -> level > 0).min().orElse(1) - 1;
        var texts = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.level() > 0 && !(i == 0 && ownHeading)) {
                texts.add(heading(part.level() - base, part.heading()));
            }
            texts.add(part.markdown());
        }
        return joined(texts.toArray(String[]::new));
    }

    /** A heading as Markdown; signs that Markdown would read are only signs. */
    static String heading(int level, String words) {
        return words.isBlank() ? "" : "#".repeat(Math.clamp(level, 1, DEEPEST)) + " "
                + words.strip().replaceAll("([\\\\`*_\\[\\]<{])", "\\\\$1");
    }

    /** Texts with an empty line between them; empty ones are left out. */
    static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).map(String::strip).collect(Collectors.joining("\n\n"));
    }
}
