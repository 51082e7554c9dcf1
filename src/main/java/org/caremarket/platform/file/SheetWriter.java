package org.caremarket.platform.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables of texts for people's spreadsheets; those with numbers and days are a {@link DataTable}. {@link SheetReader} reads every cell back as it was, but for space around it,
 * line ends, which become {@code \n}, and characters that cannot be shown.
 */
public final class SheetWriter {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    /** A reader finds out the delimiter: signs that could be one stand between quotation marks. */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0
                    // Readers leave out space around a cell, and might look for a quotation mark behind it.
                    || value.startsWith(" ") || value.startsWith("sep=");
        }
    };

    private SheetWriter() {}

    /**
     * The table as CSV in UTF-8 with a byte order mark, which Excel needs to read names with accents. No cell is run as
     * a formula.
     */
    public static byte[] csv(List<String> header, List<List<String>> rows) {
        return records(Stream.concat(Stream.of(header), rows.stream()).map(SheetWriter::harmless));
    }

    /** Records as CSV whose cells are harmless already. */
    static byte[] records(Stream<List<String>> records) {
        var text = new StringWriter();
        try {
            records(records, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same, written as they come; the writer is closed after the last. */
    static void records(Stream<List<String>> records, Writer to) throws IOException {
        to.append('\uFEFF');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QUOTES).build(to)) {
            records.forEach(csv::writeRecord);
        }
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(SheetWriter::harmless).toList();
    }

    static String harmless(String cell) {
        var shown = SheetBuilder.shown(cell);
        // A reader leaves out space around a cell: it must not be all that the apostrophe guards, or stand behind it alone.
        return FormulaGuard.harmless(shown).equals(shown) ? shown : FormulaGuard.harmless(SheetBuilder.tidy(shown));
    }

    /**
     * The table as a workbook of one sheet. Every cell is text and says so, hence none is run as a formula, and none
     * turns into a date.
     *
     * @param name of the sheet; spreadsheets show 31 characters
     */
    public static byte[] workbook(String name, List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Care market planning", null)) {
            var sheet = workbook.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                put(sheet, 0, column, header.get(column));
                sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
                sheet.width(column, width(column, header, rows));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row + 1, column, rows.get(row).get(column));
                    sheet.style(row + 1, column).format("@").wrapText(true).verticalAlignment("top").set();
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The table as an OpenDocument spreadsheet of one sheet. Every cell is text, hence none is run as a formula.
     *
     * @param name of the sheet
     */
    public static byte[] ods(String name, List<String> header, List<List<String>> rows) {
        return new OdsFile().sheet(name, header, rows, (column, text) -> text).bytes();
    }

    static void put(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CellText.escaped(SheetBuilder.shown(text)));
        }
    }

    /** As wide as the longest word group that people read at a glance. */
    static int width(int column, List<String> header, List<List<String>> rows) {
        var longest = rows.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> row.get(column).lines())
                .mapToInt(String::length)
                .max().orElse(0);
        return Math.clamp(Math.max(longest, header.get(column).length()) + 2L, NARROWEST, WIDEST);
    }
}
