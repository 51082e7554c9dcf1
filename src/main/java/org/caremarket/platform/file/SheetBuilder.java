package org.caremarket.platform.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Gathers the rows of a sheet, whatever file they come from, and stops when there are more than a sheet may have. */
final class SheetBuilder {

    /** Enough for the figures of a council; a whole country's are not one import. */
    static final int ROWS_AT_MOST = 200_000;
    static final int COLUMNS_AT_MOST = 100;
    static final int CELLS_AT_MOST = 3_000_000;
    static final int LENGTH_AT_MOST = 10_000;
    /** Characters of all cells, those of equal cells counted once: about as many bytes of memory. */
    static final int TEXT_AT_MOST = 60_000_000;

    /** Words that many rows share are short, and not so many. */
    private static final int SHARED_LENGTH = 200;
    private static final int SHARED_AT_MOST = 200_000;
    private static final int NEWS_EVERY = 500;

    private final IntConsumer rowsRead;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private Map<String, String> shared = new HashMap<>();
    private int cells;
    private long text;
    private int cleaned;

    SheetBuilder() {
        this(rows -> { });
    }

    /** @param rowsRead hears now and then how many rows there are so far */
    SheetBuilder(IntConsumer rowsRead) {
        this.rowsRead = rowsRead;
    }

    /** Adds a row, unless nothing stands in it. */
    void add(int number, List<String> raw) {
        int width = raw.size();
        while (width > 0 && raw.get(width - 1).isEmpty()) {
            width--;
        }
        if (width > COLUMNS_AT_MOST) {
            throw new UnreadableSheetException("Row %,d of the file has %,d columns; at most %d can be read"
                    .formatted(number, width, COLUMNS_AT_MOST));
        }
        var values = new ArrayList<String>(width);
        for (int column = 0; column < width; column++) {
            values.add(value(number, column, raw.get(column)));
        }
        while (!values.isEmpty() && values.getLast().isEmpty()) {
            values.removeLast();
        }
        if (!values.isEmpty()) {
            cells += values.size();
            rows.add(new Sheet.Row(number, values));
        }
        if (rows.size() > ROWS_AT_MOST || cells > CELLS_AT_MOST) {
            throw new UnreadableSheetException("The file has more than %,d rows or %,d cells: divide it into smaller files"
                    .formatted(ROWS_AT_MOST, CELLS_AT_MOST));
        }
        if (text > TEXT_AT_MOST) {
            throw new UnreadableSheetException("The file has more than %,d characters: divide it into smaller files"
                    .formatted(TEXT_AT_MOST));
        }
        if (rows.size() % NEWS_EVERY == 0) {
            rowsRead.accept(rows.size());
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Sheet sheet() {
        shared = Map.of();
        return new Sheet(rows);
    }

    /** What was taken out of cells, as a sentence. */
    Optional<String> note() {
        return cleaned == 0 ? Optional.empty() : Optional.of(cleaned == 1
                ? "Characters that cannot be shown were taken out of one cell."
                : "Characters that cannot be shown were taken out of %,d cells.".formatted(cleaned));
    }

    private String value(int row, int column, String raw) {
        var tidied = tidy(raw);
        var shown = shown(tidied);
        if (shown.length() < tidied.length()) {
            cleaned++;
        }
        var text = tidy(shown);
        if (text.length() > LENGTH_AT_MOST) {
            throw new UnreadableSheetException("The cell in row %,d, column %s has more than %,d characters"
                    .formatted(row, Sheet.letters(column), LENGTH_AT_MOST));
        }
        return kept(text);
    }

    /** Equal cells are one text in memory: a file of many rows says the same things again and again. */
    private String kept(String value) {
        if (value.length() <= SHARED_LENGTH) {
            var same = shared.get(value);
            if (same != null) {
                return same;
            }
            if (shared.size() < SHARED_AT_MOST) {
                shared.put(value, value);
            }
        }
        text += value.length();
        return value;
    }

    /** Without space around it, also such as browsers and word processors put there, and with one sign for a line's end. */
    static String tidy(String raw) {
        var text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Without characters that cannot be shown: the database takes no NUL, and a workbook holds none of them. */
    static String shown(String text) {
        return text.codePoints().noneMatch(SheetBuilder::cannotBeShown) ? text : text.codePoints()
                .filter(character -> !cannotBeShown(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean cannotBeShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }
}
