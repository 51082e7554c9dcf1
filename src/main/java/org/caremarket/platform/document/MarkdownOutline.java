package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.Outline.Part;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Divides Markdown at its headings. What stands between them is kept to the letter. */
final class MarkdownOutline {

    private static final int NESTED_AT_MOST = 50;
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(NESTED_AT_MOST).maxInlineNesting(NESTED_AT_MOST).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private MarkdownOutline() {}

    static Outline read(String text, Remarks remarks) {
        var unix = text.replace("\r\n", "\n").replace('\r', '\n');
        var clean = unix.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        if (clean.length() < unix.length()) {
            remarks.add("Control characters were left out");
        }
        var lines = clean.split("\n", -1);
        var parts = new ArrayList<Part>();
        int level = 0;
        var heading = "";
        int from = 0;
        for (Node node = PARSER.parse(clean).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading found) {
                var spans = found.getSourceSpans();
                add(parts, level, heading, lines, from, spans.getFirst().getLineIndex());
                level = found.getLevel();
                heading = Signs.line(PLAIN.render(found));
                from = spans.getLast().getLineIndex() + 1;
            }
        }
        add(parts, level, heading, lines, from, lines.length);
        if (parts.stream().allMatch(part -> part.level() == 0)) {
            remarks.add("The document has no headings");
        }
        return new Outline(parts, remarks.list());
    }

    /** Without the empty lines around it. */
    private static void add(List<Part> parts, int level, String heading, String[] lines, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && lines[first].isBlank()) {
            first++;
        }
        while (last > first && lines[last - 1].isBlank()) {
            last--;
        }
        if (level > 0 || first < last) {
            parts.add(new Part(level, heading, String.join("\n", List.of(lines).subList(first, last))));
        }
    }
}
