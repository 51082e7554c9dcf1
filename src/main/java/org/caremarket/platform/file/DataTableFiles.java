package org.caremarket.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.platform.file.DataTable.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of figures as files for spreadsheets. */
final class DataTableFiles {

    static final String NOTES = "Notes";
    static final List<String> NOTES_HEADER = List.of("About", "What it says");
    /** Spreadsheets keep no more digits of a number: a longer one stays whole as text. */
    private static final int DIGITS = 15;

    private DataTableFiles() {}

    static byte[] csv(DataTable table) {
        return SheetWriter.records(records(table.columns(), table.rows().stream()));
    }

    /** The header and the rows as records of a CSV file, each harmless. */
    static Stream<List<String>> records(List<Column> columns, Stream<List<String>> rows) {
        var header = columns.stream().map(column -> SheetWriter.harmless(column.title())).toList();
        return Stream.concat(Stream.of(header), rows.map(row -> record(columns, row)));
    }

    /** Numbers and days were checked to be nothing else, so they need no guard. */
    private static List<String> record(List<Column> columns, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> columns.get(i).isText(row.get(i)) ? SheetWriter.harmless(row.get(i)) : row.get(i))
                .toList();
    }

    static byte[] workbook(DataTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Care market planning", null)) {
            var name = sheetName(table.title());
            write(workbook.newWorksheet(name), table.header(), table.rows(), table.columns());
            write(workbook.newWorksheet(NOTES), NOTES_HEADER, notes(table.title(), table.columns(), table.notes()), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void write(Worksheet sheet, List<String> header, List<List<String>> rows, List<Column> columns) {
        for (int column = 0; column < header.size(); column++) {
            SheetWriter.put(sheet, 0, column, header.get(column));
            sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
            sheet.width(column, SheetWriter.width(column, header, rows));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                var cell = rows.get(row).get(column);
                put(sheet, row + 1, column, cell, cell.isEmpty() || columns.isEmpty() ? cell : typed(columns.get(column), cell));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int column, String cell, Object value) {
        switch (value) {
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(format(cell)).verticalAlignment("top").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").horizontalAlignment("right").verticalAlignment("top").set();
            }
            default -> {
                SheetWriter.put(sheet, row, column, cell);
                sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** With as many decimals as were published: 58.10 is not shown as 58.1. */
    private static String format(String number) {
        var point = number.indexOf('.');
        return point < 0 ? "0" : "0." + "0".repeat(number.length() - point - 1);
    }

    static byte[] ods(DataTable table) {
        return new OdsFile()
                .sheet(sheetName(table.title()), table.header(), table.rows(), (column, cell) -> typed(table.columns().get(column), cell))
                .sheet(NOTES, NOTES_HEADER, notes(table.title(), table.columns(), table.notes()), (column, cell) -> cell)
                .bytes();
    }

    private static Object typed(Column column, String cell) {
        if (column.isText(cell)) {
            return cell;
        }
        if (column.datatype().isNumber()) {
            var number = new BigDecimal(cell);
            return number.precision() <= DIGITS ? number : cell;
        }
        return LocalDate.parse(cell);
    }

    static String sheetName(String title) {
        var name = OdsFile.name(title);
        return name.equalsIgnoreCase(NOTES) ? "Table" : name;
    }

    static List<List<String>> notes(String title, List<Column> columns, DataTable.Notes notes) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Title", title));
        rows.add(List.of("Definition", notes.definition()));
        rows.add(List.of("Source", notes.source()));
        if (notes.sourceAddress() != null) {
            rows.add(List.of("Source on the web", notes.sourceAddress()));
        }
        rows.add(List.of("Licence", notes.licence()));
        if (notes.licenceAddress() != null) {
            rows.add(List.of("Licence on the web", notes.licenceAddress()));
        }
        rows.add(List.of("Figures changed on", notes.modified().toString()));
        columns.forEach(column -> rows.add(List.of("Column: " + column.title(), explained(column))));
        return rows;
    }

    private static String explained(Column column) {
        return column.missing().isEmpty() ? column.description() : "%s In place of a value may stand: %s.".formatted(
                column.description(), String.join(", ", column.missing())).strip();
    }
}
