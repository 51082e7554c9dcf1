package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.document.Block.Kind;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Quote;
import org.caremarket.platform.document.Block.Row;
import org.caremarket.platform.document.Block.Table;
import org.caremarket.platform.document.Grid.Stretch;
import org.caremarket.platform.document.Paper.Fact;

/** Writes tables of OpenDocument, as wide as the page's text; their head stands again on each page. */
final class OdtTables {

    /** What is between the margins of the page, in hundredths of a millimetre. */
    private static final int WIDTH = 17_000;

    private final Xml xml;
    private int written;

    OdtTables(Xml xml) {
        this.xml = xml;
    }

    /** The styles that the tables of a body need; OpenDocument wants them before the text. */
    void styles(List<Block> body) {
        xml.open("office:automatic-styles");
        xml.open("style:style", "style:name", "Table", "style:family", "table")
                .empty("style:table-properties", "style:width", length(WIDTH), "table:align", "margins", "fo:margin-bottom", "0.4cm",
                        "table:border-model", "collapsing")
                .close();
        cellStyle("Cell", "0.5pt solid #505a5f", "");
        cellStyle("HeaderCell", "0.5pt solid #505a5f", "#f3f2f1");
        xml.open("style:style", "style:name", "FactsCell", "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:padding", "0.1cm", "fo:border-bottom", "0.5pt solid #505a5f").close();
        xml.open("style:style", "style:name", "Row", "style:family", "table-row")
                .empty("style:table-row-properties", "fo:keep-together", "always").close();
        columnStyles(0, new int[] {WIDTH * 3 / 10, WIDTH - WIDTH * 3 / 10});
        var tables = new ArrayList<Table>();
        collect(body, tables);
        for (int i = 0; i < tables.size(); i++) {
            columnStyles(i + 1, Grid.widths(tables.get(i), WIDTH));
        }
        xml.close();
    }

    /** In the order in which they will be written. */
    private static void collect(List<Block> blocks, List<Table> tables) {
        for (var block : blocks) {
            switch (block) {
                case Table table -> tables.add(table);
                case Quote(List<Block> content) -> collect(content, tables);
                default -> { }
            }
        }
    }

    private void cellStyle(String name, String border, String background) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:padding", "0.12cm", "fo:border", border, "fo:background-color", background)
                .close();
    }

    private void columnStyles(int table, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            xml.open("style:style", "style:name", "Column%d.%d".formatted(table, column), "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", length(widths[column])).close();
        }
    }

    private static String length(int hundredths) {
        return String.format(Locale.ROOT, "%.2fmm", hundredths / 100.0);
    }

    void facts(List<Fact> facts, OdtBlocks blocks) {
        open("Facts", 0, 2);
        for (var fact : facts) {
            xml.open("table:table-row", "table:style-name", "Row");
            xml.open("table:table-cell", "table:style-name", "FactsCell", "office:value-type", "string");
            blocks.paragraph("Table_20_Heading", List.of(Run.plain(Signs.line(fact.name()))));
            xml.close().open("table:table-cell", "table:style-name", "FactsCell", "office:value-type", "string");
            blocks.paragraph("Table_20_Contents", List.of(Run.plain(Signs.line(fact.value()))));
            xml.close().close();
        }
        xml.close();
    }

    void write(Table table, OdtBlocks blocks) {
        if (!table.caption().isEmpty()) {
            blocks.paragraph("Caption", table.caption());
        }
        written++;
        open("Table" + written, written, table.columns());
        if (!table.head().isEmpty()) {
            xml.open("table:table-header-rows");
            rows(table.head(), blocks);
            xml.close();
        }
        rows(table.rows(), blocks);
        xml.close();
    }

    private void open(String name, int number, int columns) {
        xml.open("table:table", "table:name", name, "table:style-name", "Table");
        for (int column = 0; column < columns; column++) {
            xml.empty("table:table-column", "table:style-name", "Column%d.%d".formatted(number, column));
        }
    }

    private void rows(List<Row> rows, OdtBlocks blocks) {
        for (var row : Grid.stretches(rows)) {
            xml.open("table:table-row", "table:style-name", "Row");
            row.forEach(stretch -> stretch(stretch, blocks));
            xml.close();
        }
    }

    private void stretch(Stretch stretch, OdtBlocks blocks) {
        var cell = stretch.cell();
        if (!stretch.continued()) {
            xml.open("table:table-cell", "table:style-name", cell.kind() == Kind.COLUMN_HEADER ? "HeaderCell" : "Cell",
                    "office:value-type", "string",
                    "table:number-columns-spanned", cell.across() > 1 || cell.down() > 1 ? String.valueOf(cell.across()) : "",
                    "table:number-rows-spanned", cell.across() > 1 || cell.down() > 1 ? String.valueOf(cell.down()) : "");
            var style = cell.kind() == Kind.VALUE ? "Table_20_Contents" : "Table_20_Heading";
            var content = cell.content().isEmpty() ? List.<Block>of(new Paragraph(List.of())) : cell.content();
            content.forEach(block -> blocks.block(block, style));
            xml.close();
        }
        for (int i = stretch.continued() ? 0 : 1; i < cell.across(); i++) {
            xml.empty("table:covered-table-cell");
        }
    }
}
