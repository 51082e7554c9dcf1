package org.caremarket.platform.file;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Published figures to be downloaded: columns that know what they hold, so that numbers stay numbers and days stay days
 * in every kind of file, and where the figures come from.
 *
 * @param title of the table
 * @param columns at least one, each with a name of its own
 * @param rows as many cells as there are columns in each; an empty text is an empty cell
 */
public record DataTable(String title, List<Column> columns, List<List<String>> rows, Notes notes) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** What a column holds, and how it is written in a cell here. */
    public enum Datatype {
        /** Any text. */
        STRING(".*"),
        /** For example {@code -58.10}: no sign but a minus, no thousands. */
        DECIMAL("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"),
        /** For example {@code 1306}. */
        INTEGER("-?(0|[1-9][0-9]*)"),
        /** For example {@code 2026-03-31}. */
        DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        private final Pattern cell;

        Datatype(String cell) {
            this.cell = Pattern.compile(cell, Pattern.DOTALL);
        }

        boolean fits(String text) {
            return cell.matcher(text).matches() && (this != DATE || isDay(text));
        }

        boolean isNumber() {
            return this == DECIMAL || this == INTEGER;
        }

        private static boolean isDay(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeParseException noDay) {
                return false;
            }
        }
    }

    /**
     * A column.
     *
     * @param name for programs: lower case letters, digits and underscores
     * @param title what stands over it
     * @param description what it holds, with its unit
     * @param missing words that may stand in a cell in place of a number or a day, for example {@code not stated}
     */
    public record Column(String name, String title, String description, Datatype datatype, List<String> missing) {

        public Column {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a name of a column: " + name);
            }
            missing = List.copyOf(missing);
        }

        /** A column whose cells are all of its type, or empty. */
        public Column(String name, String title, String description, Datatype datatype) {
            this(name, title, description, datatype, List.of());
        }

        /** Whether this cell is text: in a column of texts, or a word in place of a value. */
        boolean isText(String cell) {
            return datatype == Datatype.STRING || missing.contains(cell);
        }
    }

    /**
     * Where the figures come from.
     *
     * @param definition what is measured, as sentences
     * @param source who published what
     * @param sourceAddress where that can be read; null when nowhere
     * @param licence under which they may be used, in words
     * @param licenceAddress where it can be read; null when nowhere
     * @param modified the day on which the figures changed last
     */
    public record Notes(
            String definition,
            String source,
            @Nullable String sourceAddress,
            String licence,
            @Nullable String licenceAddress,
            LocalDate modified) {}

    /** @throws IllegalArgumentException when a cell does not fit its column, or a row the columns */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        var names = new HashSet<String>();
        if (columns.isEmpty() || !columns.stream().allMatch(column -> names.add(column.name()))) {
            throw new IllegalArgumentException("A table needs columns, each with a name of its own");
        }
        for (int row = 0; row < rows.size(); row++) {
            check(columns, rows.get(row), row + 1);
        }
    }

    static void check(List<Column> columns, List<String> row, int number) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("Row %d has %d cells for %d columns".formatted(
                    number, row.size(), columns.size()));
        }
        for (int i = 0; i < row.size(); i++) {
            var column = columns.get(i);
            var cell = row.get(i);
            if (!cell.isEmpty() && !column.missing().contains(cell) && !column.datatype().fits(cell)) {
                throw new IllegalArgumentException("Row %d, %s: \"%s\" is no %s".formatted(
                        number, column.name(), cell, column.datatype()));
            }
        }
    }

    /** What stands over the columns. */
    List<String> header() {
        return columns.stream().map(Column::title).toList();
    }

    /**
     * The table as CSV in UTF-8 with a byte order mark. Texts that a spreadsheet would run have an apostrophe in front;
     * numbers stand as they are, negative ones too.
     */
    public byte[] csv() {
        return DataTableFiles.csv(this);
    }

    /** The table as a workbook (.xlsx); a second sheet, Notes, has definition, source, licence and columns. */
    public byte[] workbook() {
        return DataTableFiles.workbook(this);
    }

    /** The table as an OpenDocument spreadsheet (.ods) with the same two sheets. */
    public byte[] ods() {
        return DataTableFiles.ods(this);
    }

    /**
     * What the CSV file holds, for programs: CSV on the Web metadata (W3C, <a
     * href="https://www.w3.org/TR/tabular-metadata/">tabular-metadata</a>) as JSON in UTF-8.
     *
     * @param address of the CSV file, as seen from this one: beside it, its name is enough
     */
    public byte[] metadata(String address) {
        return CsvwMetadata.of(this, address);
    }
}
