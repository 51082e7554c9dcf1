package org.caremarket.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.time.Period;

/** Reads {@code publications.csv} of a council's folder: which of its figures are shared with which group. */
final class PublicationsFile {

    private static final String NAME = "publications.csv";
    private static final List<String> COLUMNS = List.of("indicator", "period", "source", "group");

    private PublicationsFile() {}

    /**
     * A figure to share.
     *
     * @param period its code
     * @param source the beginning of the source's title, or all of it
     */
    record Row(CsvTable.Row row, String indicator, String period, String source, String group) {}

    /** A table with what is wrong with it so far. */
    record Read(CsvTable table, List<Row> rows, FileProblems problems) {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static Read read(Path folder) {
        var problems = new FileProblems();
        var table = CsvTable.read(
                folder.resolve(NAME), folder.getFileName() + "/" + NAME, COLUMNS, List.of(), problems);
        var rows = table.rows().stream().map(row -> {
            var period = Period.read(row.value("period"));
            if (period.isEmpty()) {
                table.problem(row, "\"%s\" is not a period: write it as 2022-23, 2021-22-Q2, 2023-05 or 2023-05-25"
                        .formatted(row.value("period")));
            }
            return new Row(row, row.value("indicator"), period.map(Period::code).orElse(""), row.value("source"),
                    row.value("group"));
        }).toList();
        return new Read(table, rows, problems);
    }
}
