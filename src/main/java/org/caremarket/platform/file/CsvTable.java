package org.caremarket.platform.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A CSV file with a header row: columns by name in any order, rows by the number that a spreadsheet shows. Accepts the
 * byte order mark and the line ends of any spreadsheet; rows without a single value are left out.
 */
public final class CsvTable {

    private static final int FILE_AT_MOST = 2 * 1024 * 1024;
    private static final int VALUE_AT_MOST = 10_000;

    private final String file;
    private final FileProblems problems;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rows below the header, without the empty ones. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number the row's number as a spreadsheet shows it; the header is 1
     * @param line the line of the file on which it begins, which is greater when values hold line breaks
     */
    public record Row(int number, int line, Map<String, String> values) {

        /** The value in a column, without spaces around; the empty text when the cell is empty. */
        public String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** Reports a problem of a row. */
    public void problem(Row row, String reason) {
        problems.add(file, row.line(), "Row %d: %s".formatted(row.number(), reason));
    }

    /**
     * The table; without rows when the header or the quoting is wrong, with the reason among the problems.
     *
     * @param columns the names of the columns; each must stand in the header
     * @param optional names of columns that may stand there too; no others may
     */
    public static CsvTable read(
            Path path, String shown, List<String> columns, List<String> optional, FileProblems problems) {
        var table = new CsvTable(shown, problems);
        TextFile.read(path, shown, FILE_AT_MOST, problems).ifPresent(text -> table.parse(text, columns, optional));
        return table;
    }

    /** The same of a file that ships inside the service: {@code resource} is its place on the class path. */
    public static CsvTable ofResource(
            String resource, String shown, List<String> columns, List<String> optional, FileProblems problems) {
        var table = new CsvTable(shown, problems);
        TextFile.ofResource(resource, shown, FILE_AT_MOST, problems)
                .ifPresent(text -> table.parse(text, columns, optional));
        return table;
    }

    private void parse(String text, List<String> columns, List<String> optional) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException e) {
            // What could be read so far tells the row; what follows a stray quotation mark cannot be trusted.
            problems.add(file, 0, ("Row %d, or the row after which a quotation mark opens: a quotation mark is not closed, or"
                    + " something follows the closing one. Inside a value write each quotation mark twice")
                            .formatted(records.size() + 1));
            return;
        }
        if (records.isEmpty() || isEmpty(records.getFirst())) {
            problems.add(file, 1, "The first row should name the columns: " + String.join(",", columns));
            return;
        }
        var header = header(records.getFirst(), columns, optional);
        for (int i = 1; i < records.size(); i++) {
            if (!isEmpty(records.get(i))) {
                row(i + 1, records.get(i), header);
            }
        }
    }

    private static boolean isEmpty(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private List<String> header(CsvRecord first, List<String> columns, List<String> optional) {
        var header = first.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        var seen = new ArrayList<String>();
        for (var name : header) {
            if (seen.contains(name)) {
                problems.add(file, 1, "The column \"%s\" stands twice".formatted(name));
            } else if (!columns.contains(name) && !optional.contains(name)) {
                problems.add(file, 1, "The column \"%s\" is not known. The columns are %s".formatted(
                        name, String.join(", ", Stream.concat(columns.stream(), optional.stream()).toList())));
            }
            seen.add(name);
        }
        columns.stream().filter(name -> !header.contains(name)).forEach(name ->
                problems.add(file, 1, "The column \"%s\" is missing".formatted(name)));
        return header;
    }

    private void row(int number, CsvRecord fields, List<String> header) {
        var values = new HashMap<String, String>();
        var row = new Row(number, (int) fields.getStartingLineNumber(), values);
        int width = fields.getFieldCount();
        if (width != header.size()) {
            problem(row, ("it has %d values and the header has %d columns."
                    + " Put a value that holds a comma between quotation marks").formatted(width, header.size()));
            return;
        }
        for (int i = 0; i < width; i++) {
            var value = fields.getField(i).replace("\r\n", "\n").replace('\r', '\n').strip();
            if (value.length() > VALUE_AT_MOST) {
                problem(row, "the value of \"%s\" is longer than %,d characters".formatted(header.get(i), VALUE_AT_MOST));
            }
            values.put(header.get(i), value);
        }
        rows.add(row);
    }
}
