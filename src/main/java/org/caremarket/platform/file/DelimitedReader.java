package org.caremarket.platform.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Reads text whose cells are divided by commas, semicolons or tabs, in the encodings that spreadsheets write. */
final class DelimitedReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final int ROWS_TO_GUESS_FROM = 60;

    private DelimitedReader() {}

    static SheetBuilder read(byte[] content, boolean tabsLikely, IntConsumer rowsRead, List<String> notes) {
        var text = decode(content, notes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheetException("The file holds characters that no table has."
                    + " Save it as .xlsx, or as CSV in UTF-8, and choose that file");
        }
        // Excel writes and hides this row.
        if (text.startsWith("sep=") && text.length() > 5 && (text.charAt(5) == '\r' || text.charAt(5) == '\n')) {
            return parse(text.substring(5).replaceFirst("^\r?\n?", ""), text.charAt(4), rowsRead);
        }
        return parse(text, delimiter(text, tabsLikely), rowsRead);
    }

    private static SheetBuilder parse(String text, char delimiter, IntConsumer rowsRead) {
        var rows = new SheetBuilder(rowsRead);
        int number = 0;
        try (var reader = reader(text, delimiter)) {
            for (var row : reader) {
                number++;
                rows.add(number, row.getFields().stream()
                        .map(cell -> FormulaGuard.restored(SheetBuilder.tidy(cell))).toList());
            }
        } catch (CsvParseException | IOException e) {
            // What follows a stray quotation mark cannot be trusted, and it may open in any row that came before.
            throw new UnreadableSheetException(("Row %,d, or the row after which a quotation mark opens: a quotation mark"
                    + " is not closed, or something follows the closing one").formatted(number + 1));
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
    }

    /** The delimiter that gives most rows the same number of cells, and more than one. */
    private static char delimiter(String text, boolean tabsLikely) {
        var rows = signs(text);
        char best = tabsLikely ? '\t' : ',';
        double most = 0;
        for (char each : DELIMITERS) {
            var score = score(rows, each);
            if (score > most || score == most && score > 0 && each == '\t' && tabsLikely) {
                best = each;
                most = score;
            }
        }
        return best;
    }

    /** What stands outside of quotation marks in the first rows that are not blank. */
    private static List<String> signs(String text) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() < ROWS_TO_GUESS_FROM; i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && (sign == '\n' || sign == '\r' || i == text.length() - 1)) {
                row.append(sign);
                if (!row.toString().isBlank()) {
                    rows.add(row.toString());
                }
                row.setLength(0);
            } else if (!quoted) {
                row.append(sign);
            }
        }
        return rows;
    }

    private static double score(List<String> rows, char delimiter) {
        var widths = rows.stream().map(row -> 1 + row.chars().filter(sign -> sign == delimiter).count())
                .collect(Collectors.groupingBy(width -> width, TreeMap::new, Collectors.counting()));
        // Of widths that are equally usual, the greater.
        return widths.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(usual -> widths.descendingMap().entrySet().stream()
                        .filter(each -> each.getValue().equals(usual.getValue())).findFirst().orElseThrow())
                .filter(usual -> usual.getKey() > 1)
                .map(usual -> (double) usual.getValue() / rows.size() + usual.getKey() / 1000.0)
                .orElse(0.0);
    }

    private static String decode(byte[] content, List<String> notes) {
        if (begins(content, 0xFF, 0xFE)) {
            return marked(content, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return marked(content, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return decode(content, begins(content, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUnicode) {
            var text = marked(content, 0, WINDOWS);
            notes.add("The file is not in UTF-8, so it was read as Windows-1252 (Western European):"
                    + " look at letters with accents, dashes and quotation marks.");
            return text;
        }
    }

    private static String marked(byte[] content, int from, Charset charset) {
        try {
            return decode(content, from, charset);
        } catch (CharacterCodingException neither) {
            throw new UnreadableSheetException("The file is not text that can be read."
                    + " Save the table as .xlsx, or as CSV in UTF-8, and choose that file");
        }
    }

    private static String decode(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }

    private static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
