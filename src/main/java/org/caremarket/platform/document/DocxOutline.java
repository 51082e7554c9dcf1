package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.DocxItem.Cells;
import org.caremarket.platform.document.DocxItem.Line;
import org.caremarket.platform.document.Outline.Part;

/** Puts what was read of a Word document under its headings, as Markdown. */
final class DocxOutline {

    private final Remarks remarks;
    private final MarkdownText markdown;
    private final DocxLists lists;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int level;
    private String heading = "";
    private boolean inList;

    private DocxOutline(Remarks remarks, DocxNumbering numbering) {
        this.remarks = remarks;
        this.markdown = new MarkdownText(remarks);
        this.lists = new DocxLists(numbering);
    }

    static Outline read(byte[] content) throws java.io.IOException {
        var remarks = new Remarks();
        try (var parts = new DocxPackage(content)) {
            var reader = new DocxReader(parts, remarks);
            var items = reader.read();
            var outline = new DocxOutline(remarks, reader.numbering());
            outline.items(items);
            return new Outline(outline.parts, remarks.list());
        }
    }

    private void items(List<DocxItem> items) {
        var headings = items.stream().anyMatch(item -> item instanceof Line line && line.heading() > 0 && !line.isEmpty());
        var bold = !headings && items.stream().anyMatch(item -> item instanceof Line line && !line.title() && line.looksLikeHeading());
        if (bold) {
            remarks.add("The document has no headings; short paragraphs in bold were taken for headings");
        } else if (!headings) {
            remarks.add("The document has no headings");
        }
        for (var item : items) {
            switch (item) {
                case Line line -> {
                    if (line.isEmpty()) {
                        continue;
                    }
                    if (line.title() && level == 0 && heading.isEmpty()) {
                        heading = line.plain();
                    } else if (line.heading() > 0 || line.title() || bold && line.looksLikeHeading()) {
                        end();
                        level = Math.max(1, line.heading());
                        heading = line.plain();
                    } else {
                        line(line);
                    }
                }
                case Cells table -> table(table);
            }
        }
        end();
    }

    private void line(Line line) {
        if (line.list() > 0) {
            add(lists.item(line) + markdown.paragraph(line.text()).replace("\n", "\n" + lists.indent()), inList);
            inList = true;
        } else {
            lists.interrupted();
            add(markdown.paragraph(line.text()), false);
            inList = false;
        }
    }

    private void table(Cells table) {
        lists.interrupted();
        inList = false;
        var lines = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            lines.append(i == 0 ? "" : "\n").append("| ").append(String.join(" | ", row)).append(" |");
            if (i == 0) {
                lines.append("\n|").append(" --- |".repeat(row.size()));
            }
        }
        add(lines.toString(), false);
    }

    private void add(String block, boolean close) {
        text.append(text.isEmpty() ? "" : close ? "\n" : "\n\n").append(block);
    }

    private void end() {
        if (level > 0 || !text.isEmpty() || !heading.isEmpty()) {
            parts.add(new Part(level, heading, text.toString()));
        }
        text.setLength(0);
        lists.interrupted();
        inList = false;
    }
}
