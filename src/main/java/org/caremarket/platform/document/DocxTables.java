package org.caremarket.platform.document;

import java.util.List;
import org.caremarket.platform.document.Block.Cell;
import org.caremarket.platform.document.Block.Kind;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Row;
import org.caremarket.platform.document.Block.Table;
import org.caremarket.platform.document.DocxBlocks.Place;
import org.caremarket.platform.document.Grid.Stretch;
import org.caremarket.platform.document.Paper.Fact;

/** Writes tables of Word, as wide as the page's text; their head stands again on each page. */
final class DocxTables {

    /** What is between the margins of the page, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private final Xml xml;
    private final DocxBlocks blocks;

    DocxTables(Xml xml, DocxBlocks blocks) {
        this.xml = xml;
        this.blocks = blocks;
    }

    void facts(List<Fact> facts) {
        open("Facts", "0080", new int[] {WIDTH * 3 / 10, WIDTH - WIDTH * 3 / 10});
        for (var fact : facts) {
            row(List.of(new Stretch(fact(Kind.ROW_HEADER, 0, fact.name()), false), new Stretch(fact(Kind.VALUE, 1, fact.value()), false)),
                    new int[] {WIDTH * 3 / 10, WIDTH - WIDTH * 3 / 10}, false);
        }
        close();
    }

    private static Cell fact(Kind kind, int column, String text) {
        return new Cell(kind, column, 1, 1, List.of(new Paragraph(List.of(Run.plain(Signs.line(text))))));
    }

    void write(Table table) {
        if (!table.caption().isEmpty()) {
            blocks.paragraph("Caption", table.caption());
        }
        var widths = Grid.widths(table, WIDTH);
        open("TableGrid", table.head().isEmpty() ? "0080" : "00A0", widths);
        rows(table.head(), widths, true);
        rows(table.rows(), widths, false);
        close();
    }

    /** @param look which of the row and the column at the edge are headers, as Word counts it */
    private void open(String style, String look, int[] widths) {
        xml.open("w:tbl").open("w:tblPr")
                .empty("w:tblStyle", "w:val", style)
                .empty("w:tblW", "w:w", "5000", "w:type", "pct")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", look, "w:firstRow", look.equals("00A0") ? "1" : "0", "w:firstColumn", "1", "w:noVBand", "1")
                .close().open("w:tblGrid");
        for (var width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
    }

    /** Two tables in a row would be one to Word, and a cell may not end with a table: a small paragraph follows each. */
    private void close() {
        xml.close();
        blocks.paragraph("AfterTable", List.of());
    }

    private void rows(List<Row> rows, int[] widths, boolean head) {
        Grid.stretches(rows).forEach(row -> row(row, widths, head));
    }

    private void row(List<Stretch> row, int[] widths, boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (var stretch : row) {
            cell(stretch.cell(), stretch.continued(), widths);
        }
        xml.close();
    }

    private void cell(Cell cell, boolean continued, int[] widths) {
        int width = 0;
        for (int column = cell.column(); column < cell.column() + cell.across(); column++) {
            width += widths[column];
        }
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (cell.across() > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(cell.across()));
        }
        if (cell.down() > 1) {
            xml.empty("w:vMerge", "w:val", continued ? "continue" : "restart");
        }
        if (cell.kind() == Kind.COLUMN_HEADER) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F3F2F1");
        }
        xml.close();
        var style = cell.kind() == Kind.VALUE ? "TableText" : "TableHeading";
        var content = continued ? List.<Block>of() : cell.content();
        content.forEach(block -> blocks.block(block, new Place(0, 0, style)));
        if (content.isEmpty()) {
            blocks.paragraph(style, List.of());
        }
        xml.close();
    }
}
