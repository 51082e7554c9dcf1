package org.caremarket.platform.document;

import java.util.List;
import org.caremarket.platform.document.Block.Heading;
import org.caremarket.platform.document.Block.Listing;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Quote;
import org.caremarket.platform.document.Block.Rule;
import org.caremarket.platform.document.Block.Table;
import org.caremarket.platform.document.Run.Mark;

/** Writes blocks and their text as OpenDocument. Styles have the names that they have in styles.xml. */
final class OdtBlocks {

    private static final String BODY = "Text_20_body";

    private final Xml xml;
    private final OdtTables tables;

    OdtBlocks(Xml xml, OdtTables tables) {
        this.xml = xml;
        this.tables = tables;
    }

    void top(Paper paper) {
        paragraph("Title", List.of(Run.plain(Signs.line(paper.title()))));
        if (paper.watermark() != null) {
            paragraph(BODY, List.of(Run.plain(Signs.line(paper.watermark())).strong()));
        }
        if (!paper.facts().isEmpty()) {
            tables.facts(paper.facts(), this);
        }
    }

    void block(Block block) {
        block(block, BODY);
    }

    /** @param style of plain paragraphs */
    void block(Block block, String style) {
        switch (block) {
            case Heading(int level, List<Run> text) -> {
                var outline = String.valueOf(level - 1);
                xml.open("text:h", "text:style-name", "Heading_20_" + outline, "text:outline-level", outline);
                runs(text);
                xml.close();
            }
            case Paragraph(List<Run> text) -> paragraph(style, text);
            case Listing list -> list(list, style);
            case Quote(List<Block> content) -> content.forEach(inner -> block(inner, "Quotations"));
            case Rule() -> paragraph("Horizontal_20_Line", List.of());
            case Table table -> tables.write(table, this);
        }
    }

    void paragraph(String style, List<Run> text) {
        xml.open("text:p", "text:style-name", style);
        runs(text);
        xml.close();
    }

    private void list(Listing list, String style) {
        xml.open("text:list", "text:style-name", list.ordered() ? "Numbers" : "Bullets");
        int number = list.start();
        for (var item : list.items()) {
            xml.open("text:list-item", "text:start-value", number == list.start() && number != 1 ? String.valueOf(number) : "");
            number++;
            item.forEach(block -> item(block, style.equals(BODY) ? "List" : style));
            xml.close();
        }
        xml.close();
    }

    /** A list holds text and lists only: of a table in it, the cells' text is kept, a paragraph for each. */
    private void item(Block block, String style) {
        if (block instanceof Table table) {
            if (!table.caption().isEmpty()) {
                paragraph(style, table.caption());
            }
            for (var rows : List.of(table.head(), table.rows())) {
                rows.forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> item(inner, style))));
            }
        } else {
            block(block, style);
        }
    }

    private void runs(List<Run> runs) {
        for (var run : runs) {
            if (!run.anchor().isEmpty()) {
                xml.empty("text:bookmark", "text:name", run.anchor());
            }
            if (!run.text().isEmpty()) {
                run(run);
            }
        }
    }

    private void run(Run run) {
        int open = 0;
        if (!run.link().isEmpty()) {
            xml.open("text:a", "xlink:type", "simple", "xlink:href", run.link(), "text:style-name", "Internet_20_link");
            open++;
        }
        for (var mark : Mark.values()) {
            if (run.has(mark)) {
                xml.open("text:span", "text:style-name", style(mark));
                open++;
            }
        }
        var lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("text:line-break");
            }
            spaced(lines[i]);
        }
        for (; open > 0; open--) {
            xml.close();
        }
    }

    /** White space counts once in OpenDocument too, and at the ends of an element perhaps not at all. */
    private void spaced(String line) {
        if (line.startsWith(" ")) {
            xml.empty("text:s");
        }
        xml.text(line.strip());
        if (line.length() > 1 && line.endsWith(" ")) {
            xml.empty("text:s");
        }
    }

    private static String style(Mark mark) {
        return switch (mark) {
            case STRONG -> "Strong_20_Emphasis";
            case EMPHASIS -> "Emphasis";
            case CODE -> "Source_20_Text";
            case RAISED -> "Raised";
            case LOWERED -> "Lowered";
            case STRUCK -> "Struck";
            case UNDERLINED -> "Underlined";
        };
    }
}
