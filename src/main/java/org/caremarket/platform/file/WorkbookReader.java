package org.caremarket.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first sheet of a workbook (.xlsx) that has content, row by row; hidden sheets only when no other has any. */
final class WorkbookReader {

    /** The last row that a spreadsheet has. */
    private static final int LAST_ROW = 1_048_576;

    private WorkbookReader() {}

    static SheetBuilder read(byte[] content, List<String> notes) {
        try {
            var since1904 = WorkbookGuard.check(content);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
                return read(workbook, since1904, notes);
            }
        } catch (UnreadableSheetException unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException damaged) {
            // The library stops in many ways at what no spreadsheet writes; their words help nobody.
            throw new UnreadableSheetException("The workbook cannot be read: it is damaged, or not a workbook."
                    + " Open it in a spreadsheet, save it as .xlsx or .csv and choose that file");
        }
    }

    private static SheetBuilder read(
            ReadableWorkbook workbook, boolean since1904, List<String> notes) throws IOException {
        var sheets = new ArrayList<>(workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList());
        workbook.getSheets().filter(sheet -> !sheets.contains(sheet)).forEach(sheets::add);
        for (var sheet : sheets) {
            var rows = rows(sheet, since1904);
            if (!rows.isEmpty()) {
                if (sheets.size() > 1) {
                    notes.add("Only the sheet “%s” was read; the file has %s.".formatted(sheet.getName(),
                            sheets.size() == 2 ? "one more sheet" : sheets.size() - 1 + " more sheets"));
                }
                return rows;
            }
        }
        return new SheetBuilder();
    }

    private static SheetBuilder rows(Sheet sheet, boolean since1904) throws IOException {
        var rows = new SheetBuilder();
        try (var stream = sheet.openStream()) {
            int number = 0;
            for (var each = stream.iterator(); each.hasNext();) {
                var row = each.next();
                // Rows may leave out their number, and then come after the one before.
                number = Math.max(number + 1, row.getRowNum());
                if (number > LAST_ROW) {
                    throw new UnreadableSheetException("The workbook is damaged: a row stands below the last one");
                }
                rows.add(number, cells(row, since1904));
            }
        }
        return rows;
    }

    private static List<String> cells(Row row, boolean since1904) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : CellText.of(cell, since1904));
        }
        return cells;
    }
}
