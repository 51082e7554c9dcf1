package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.DocxItem.Cells;
import org.caremarket.platform.document.DocxItem.Line;

/** Reads a table of Word. One of a single column is a box around text, and is read as that text. */
final class DocxTable {

    private static final int COLUMNS_AT_MOST = 200;

    private final Cursor xml;
    private final DocxReader reader;
    private final Remarks remarks;
    private final List<List<List<DocxItem>>> rows = new ArrayList<>();

    DocxTable(Cursor xml, DocxReader reader, Remarks remarks) {
        this.xml = xml;
        this.reader = reader;
        this.remarks = remarks;
    }

    List<DocxItem> read() {
        xml.children(this::take);
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns <= 1) {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }
        var cells = new ArrayList<List<String>>();
        for (var row : rows) {
            var texts = new ArrayList<String>();
            row.forEach(cell -> texts.add(text(cell)));
            while (texts.size() < columns) {
                texts.add("");
            }
            cells.add(texts);
        }
        return List.of(new Cells(cells));
    }

    private void take(String name) {
        switch (name) {
            case "tr" -> row();
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.children(this::take);
            default -> xml.skip();
        }
    }

    private void row() {
        var cells = new ArrayList<List<DocxItem>>();
        var deleted = new boolean[1];
        xml.children(name -> cellOfRow(name, cells, deleted));
        if (deleted[0]) {
            remarks.add(DocxText.CHANGES);
        } else {
            rows.add(cells);
        }
    }

    private void cellOfRow(String name, List<List<DocxItem>> cells, boolean[] deleted) {
        switch (name) {
            case "tc" -> cell(cells);
            case "sdt", "sdtContent", "customXml" -> xml.children(child -> cellOfRow(child, cells, deleted));
            case "trPr" -> xml.children(child -> {
                deleted[0] |= child.equals("del");
                xml.skip();
            });
            default -> xml.skip();
        }
    }

    private void cell(List<List<DocxItem>> cells) {
        var span = new int[] {1};
        var items = new ArrayList<DocxItem>();
        xml.children(name -> {
            if (name.equals("tcPr")) {
                xml.children(property -> {
                    if (property.equals("gridSpan")) {
                        span[0] = Math.clamp(xml.number("val", 1), 1, COLUMNS_AT_MOST);
                        remarks.add("A cell that takes several columns or rows stands in the first of them");
                    } else if (property.equals("vMerge")) {
                        remarks.add("A cell that takes several columns or rows stands in the first of them");
                    }
                    xml.skip();
                });
            } else {
                items.addAll(reader.one(xml, name));
            }
        });
        cells.add(items);
        for (int i = 1; i < span[0] && cells.size() < COLUMNS_AT_MOST; i++) {
            cells.add(List.of());
        }
    }

    /** Markdown has one line for a cell. */
    private String text(List<DocxItem> cell) {
        var markdown = new MarkdownText(remarks);
        var texts = new ArrayList<String>();
        for (var item : cell) {
            switch (item) {
                case Line line -> {
                    if (!line.isEmpty()) {
                        texts.add((line.list() == 0 ? "" : "• ") + markdown.line(line.text()));
                    }
                }
                case Cells table -> {
                    remarks.add("A table within a table's cell stands as text");
                    table.rows().forEach(row -> texts.add(String.join("; ", row.stream().filter(text -> !text.isEmpty()).toList())));
                }
            }
        }
        if (texts.size() > 1) {
            remarks.add("Several paragraphs in a table's cell stand in one line");
        }
        return String.join(" ", texts);
    }
}
