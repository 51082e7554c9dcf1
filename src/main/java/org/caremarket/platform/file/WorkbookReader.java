package org.caremarket.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads one sheet of a workbook (.xlsx, .ods) that has content, row by row; hidden sheets only when no other has any. */
final class WorkbookReader {

    /** The last row that a spreadsheet has. */
    private static final int LAST_ROW = 1_048_576;

    private WorkbookReader() {}

    static Rows read(
            byte[] content, String sheet, IntConsumer rowsRead, List<String> notes) {
        // What hears of the rows may want to stop: that is no fault of the file.
        var heard = new Listener(rowsRead);
        try {
            var passed = WorkbookGuard.check(content);
            if (passed.openDocument()) {
                return said(OpenDocumentReader.read(content, sheet, heard), notes);
            }
            try (var workbook = new ReadableWorkbook(
                    new ByteArrayInputStream(content), new ReadingOptions(passed.styled(), true))) {
                return said(read(workbook, sheet, passed.since1904(), heard), notes);
            }
        } catch (UnreadableSheetException unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException damaged) {
            if (heard.stopped != null) {
                throw heard.stopped;
            }
            // The library stops in many ways at what no spreadsheet writes; their words help nobody.
            throw new UnreadableSheetException("The workbook cannot be read: it is damaged, or not a workbook."
                    + " Open it in a spreadsheet, save it as .xlsx or .csv and choose that file");
        }
    }

    private static final class Listener implements IntConsumer {

        private final IntConsumer hears;
        private RuntimeException stopped;

        private Listener(IntConsumer hears) {
            this.hears = hears;
        }

        @Override
        public void accept(int rows) {
            try {
                hears.accept(rows);
            } catch (RuntimeException enough) {
                stopped = enough;
                throw enough;
            }
        }
    }

    private static Rows said(Rows read, List<String> notes) {
        int others = read.names().all().size() - 1;
        if (others > 0) {
            notes.add("Only the sheet “%s” is read; %s content too.".formatted(read.names().read(),
                    others == 1 ? "one more sheet has" : others + " more sheets have"));
        }
        return read;
    }

    private static Rows read(
            ReadableWorkbook workbook, String wanted, boolean since1904, IntConsumer rowsRead) throws IOException {
        var sheets = new ArrayList<>(withContent(workbook, SheetVisibility.VISIBLE::equals, since1904));
        sheets.addAll(withContent(workbook, visibility -> visibility != SheetVisibility.VISIBLE, since1904));
        if (sheets.isEmpty()) {
            return new Rows(new SheetBuilder(), SheetNames.NONE);
        }
        var sheet = sheets.stream().filter(each -> each.getName().equals(wanted)).findFirst().orElse(sheets.getFirst());
        return new Rows(rows(sheet, since1904, rowsRead, false),
                new SheetNames(sheets.stream().map(Sheet::getName).toList(), sheet.getName()));
    }

    private static List<Sheet> withContent(
            ReadableWorkbook workbook, Predicate<SheetVisibility> shown, boolean since1904) throws IOException {
        var sheets = new ArrayList<Sheet>();
        for (var sheet : workbook.getSheets().filter(each -> shown.test(each.getVisibility())).toList()) {
            if (!rows(sheet, since1904, rows -> { }, true).isEmpty()) {
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    /** @param firstOnly whether to leave unread what comes after the first row with a value */
    private static SheetBuilder rows(
            Sheet sheet, boolean since1904, IntConsumer rowsRead, boolean firstOnly) throws IOException {
        var rows = new SheetBuilder(rowsRead);
        try (var stream = sheet.openStream()) {
            int number = 0;
            for (var each = stream.iterator(); each.hasNext() && !(firstOnly && !rows.isEmpty());) {
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
