package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.Block.Heading;
import org.caremarket.platform.document.Block.Listing;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Quote;
import org.caremarket.platform.document.Block.Rule;
import org.caremarket.platform.document.Block.Table;

/** Writes blocks as Word's paragraphs and tables, and the numbering that its lists refer to. */
final class DocxBlocks {

    /** In twentieths of a point. */
    private static final int STEP = 360;

    private final Xml xml;
    private final DocxRuns runs;
    private final DocxTables tables;
    /** The lists so far: each counts from its own beginning. */
    private final List<NumberedList> lists = new ArrayList<>();

    private record NumberedList(boolean ordered, int level, int start) {}

    /**
     * Where a block stands.
     *
     * @param level how many lists it stands in
     * @param quotes how many quotations
     * @param style for plain paragraphs
     */
    record Place(int level, int quotes, String style) {}

    private static final Place BODY = new Place(0, 0, "");

    DocxBlocks(Xml xml, DocxLinks links) {
        this.xml = xml;
        this.runs = new DocxRuns(xml, links);
        this.tables = new DocxTables(xml, this);
    }

    void top(Paper paper) {
        paragraph("Title", List.of(Run.plain(Signs.line(paper.title()))));
        if (paper.watermark() != null) {
            paragraph("", List.of(Run.plain(Signs.line(paper.watermark())).strong()));
        }
        if (!paper.facts().isEmpty()) {
            tables.facts(paper.facts());
        }
    }

    void block(Block block) {
        block(block, BODY);
    }

    void block(Block block, Place place) {
        switch (block) {
            case Heading(int level, List<Run> text) -> paragraph("Heading" + (level - 1), text);
            case Paragraph(List<Run> text) -> paragraph(text, place, 0);
            case Listing list -> list(list, place);
            case Quote(List<Block> content) ->
                    content.forEach(inner -> block(inner, new Place(place.level(), place.quotes() + 1, "Quote")));
            case Rule() -> paragraph("Rule", List.of());
            case Table table -> tables.write(table);
        }
    }

    /** A paragraph of a style and nothing else. */
    void paragraph(String style, List<Run> text) {
        paragraph(text, new Place(0, 0, style), 0);
    }

    /** @param number the list that this paragraph is an item of; 0 for none */
    private void paragraph(List<Run> text, Place place, int number) {
        xml.open("w:p");
        var indent = STEP * (place.level() + place.quotes());
        if (!place.style().isEmpty() || number > 0 || indent > 0) {
            xml.open("w:pPr");
            if (number > 0 || !place.style().isEmpty()) {
                xml.empty("w:pStyle", "w:val", number > 0 ? "ListParagraph" : place.style());
            }
            if (number > 0) {
                xml.open("w:numPr").empty("w:ilvl", "w:val", String.valueOf(place.level() - 1))
                        .empty("w:numId", "w:val", String.valueOf(number)).close();
            }
            if (indent > 0) {
                xml.empty("w:ind", "w:left", String.valueOf(indent), "w:hanging", number > 0 ? String.valueOf(STEP) : "");
            }
            xml.close();
        }
        runs.write(text);
        xml.close();
    }

    private void list(Listing list, Place place) {
        lists.add(new NumberedList(list.ordered(), place.level(), list.start()));
        var number = lists.size();
        var inner = new Place(place.level() + 1, place.quotes(), place.style());
        for (var item : list.items()) {
            var starts = item.getFirst() instanceof Paragraph;
            paragraph(item.getFirst() instanceof Paragraph(List<Run> text) ? text : List.of(), inner, number);
            item.subList(starts ? 1 : 0, item.size()).forEach(block -> block(block, inner));
        }
    }

    byte[] numbering() {
        var numbering = new Xml();
        numbering.open("w:numbering", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        for (var ordered : new boolean[] {false, true}) {
            numbering.open("w:abstractNum", "w:abstractNumId", ordered ? "1" : "0")
                    .empty("w:multiLevelType", "w:val", "hybridMultilevel");
            for (int level = 0; level < 9; level++) {
                numbering.open("w:lvl", "w:ilvl", String.valueOf(level))
                        .empty("w:start", "w:val", "1")
                        .empty("w:numFmt", "w:val", ordered ? "decimal" : "bullet")
                        .empty("w:lvlText", "w:val", ordered ? "%" + (level + 1) + "." : level % 2 == 0 ? "•" : "–")
                        .empty("w:lvlJc", "w:val", "left")
                        .open("w:pPr").empty("w:ind", "w:left", String.valueOf(STEP * (level + 1)), "w:hanging", String.valueOf(STEP))
                        .close().close();
            }
            numbering.close();
        }
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            numbering.open("w:num", "w:numId", String.valueOf(i + 1))
                    .empty("w:abstractNumId", "w:val", list.ordered() ? "1" : "0")
                    .open("w:lvlOverride", "w:ilvl", String.valueOf(list.level()))
                    .empty("w:startOverride", "w:val", String.valueOf(list.start())).close().close();
        }
        return numbering.bytes();
    }
}
