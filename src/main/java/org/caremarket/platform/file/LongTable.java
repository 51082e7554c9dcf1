package org.caremarket.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.platform.file.DataTable.Notes;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of texts that may be too long to be held in memory: like a {@link DataTable}, but its rows are written as they
 * come, and let go of.
 *
 * @param columns at least one, each of texts and with a name of its own
 */
public record LongTable(String title, List<Column> columns, Notes notes) {

    /** So many rows of a workbook are held at once. */
    private static final int AT_ONCE = 200;
    private static final int WIDTH = 24;

    public LongTable {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.stream().anyMatch(column -> column.datatype() != Datatype.STRING)) {
            throw new IllegalArgumentException("A long table needs columns of texts");
        }
    }

    /** As CSV in UTF-8 with a byte order mark; texts that a spreadsheet would run have an apostrophe in front. Closes the file. */
    public void csv(Stream<List<String>> rows, OutputStream to) throws IOException {
        SheetWriter.records(DataTableFiles.records(columns, rows.peek(row -> DataTable.check(columns, row, 1))),
                new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /**
     * As a workbook (.xlsx) whose cells are text and say so, hence none is run; a second sheet, Notes, says what it holds.
     * Texts stand in their cells, not in the list of all texts that workbooks usually have: it would be held to the end.
     */
    public void workbook(Stream<List<String>> rows, OutputStream to) throws IOException {
        try (var workbook = new Workbook(to, "Care market planning", null)) {
            var sheet = workbook.newWorksheet(DataTableFiles.sheetName(title));
            for (int column = 0; column < columns.size(); column++) {
                SheetWriter.put(sheet, 0, column, columns.get(column).title());
                sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
                sheet.width(column, WIDTH);
            }
            sheet.freezePane(0, 1);
            int written = 0;
            for (var each = rows.iterator(); each.hasNext();) {
                written++;
                put(sheet, written, each.next());
                if (written % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            DataTableFiles.write(workbook.newWorksheet(DataTableFiles.NOTES), DataTableFiles.NOTES_HEADER,
                    DataTableFiles.notes(title, columns, notes), List.of());
        }
    }

    private void put(Worksheet sheet, int row, List<String> cells) {
        DataTable.check(columns, cells, row);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, CellText.escaped(SheetBuilder.shown(cells.get(column))));
                sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
