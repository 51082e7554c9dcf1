package org.caremarket.platform.file;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** An OpenDocument spreadsheet that is being put together. No cell is a formula: those would have to be set as such. */
final class OdsFile {

    /** Millimetres for a letter of the usual size. */
    private static final double LETTER = 2.1;
    /** What names of sheets may not hold in one spreadsheet program or another. */
    private static final String NOT_IN_NAMES = "[\\[\\]*?:/\\\\']";
    private static final int LONGEST_NAME = 31;

    private final SpreadSheet file = new SpreadSheet();

    /** What a cell holds: a text, a number or a day. */
    interface Typed {

        /** @param text what stands in the table; never empty */
        Object value(int column, String text);
    }

    /** With one more sheet. */
    OdsFile sheet(String name, List<String> header, List<List<String>> rows, Typed typed) {
        var columns = rows.stream().mapToInt(List::size).reduce(header.size(), Math::max);
        var sheet = new Sheet(name(name), rows.size() + 1, Math.max(columns, 1));
        var bold = new Style();
        bold.setBold(true);
        bold.setWrap(true);
        for (int column = 0; column < header.size(); column++) {
            put(sheet, 0, column, header.get(column));
            sheet.getRange(0, column).setStyle(bold);
            sheet.setColumnWidth(column, SheetWriter.width(column, header, rows) * LETTER);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                var text = column < rows.get(row).size() ? rows.get(row).get(column) : "";
                put(sheet, row + 1, column, text.isEmpty() ? text : typed.value(column, text));
            }
        }
        file.appendSheet(sheet);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            file.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String name(String name) {
        var kept = SheetBuilder.tidy(SheetBuilder.shown(name).replaceAll(NOT_IN_NAMES, " ").replaceAll("\\s+", " "));
        return kept.isEmpty() ? "Table" : kept.substring(0, kept.offsetByCodePoints(0, Math.min(
                kept.codePointCount(0, kept.length()), LONGEST_NAME)));
    }

    private static void put(Sheet sheet, int row, int column, Object value) {
        var shown = value instanceof String text ? SheetBuilder.shown(text).replace("\r\n", "\n").replace('\r', '\n') : value;
        // An empty cell is set too: the library keeps untouched rows as one, and would write the last row into all of them.
        sheet.getRange(row, column).setValue("".equals(shown) ? null : shown);
    }
}
