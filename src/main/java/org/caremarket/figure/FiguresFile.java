package org.caremarket.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;

/** Figures as a file of a council's folder holds them: {@code figures.csv}, one figure a row. */
final class FiguresFile {

    static final String FILE = "figures.csv";

    /** The columns; any order, every one of them. */
    static final List<String> COLUMNS = List.of("indicator", "area", "period", "state", "value", "numerator",
            "denominator", "precision", "value_to", "status", "source", "link", "page", "note", "made_up");

    /** Columns that a file may have besides: what stands behind a mean, and behind what providers say. */
    static final List<String> OPTIONAL_COLUMNS = List.of("sample", "deviation", "providers", "largest_share");

    private FiguresFile() {}

    /** Whether this council's folder holds figures at all. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * The figures of a council's folder, in the order of the file.
     *
     * @param own the council's own area, by code: what a row without an area is about
     * @param indicators finds an indicator by code, alias or name
     * @throws TenantFileProblems with every problem of the file
     */
    static List<FigureText> read(Path folder, String own, Function<String, Optional<Indicator>> indicators) {
        var problems = new FileProblems();
        var table = CsvTable.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, COLUMNS, OPTIONAL_COLUMNS,
                problems);
        var texts = new ArrayList<FigureText>();
        var seen = new HashMap<List<String>, Integer>();
        for (var row : table.rows()) {
            new FigureRow(table, row, own).read(indicators).ifPresent(text -> {
                var first = seen.putIfAbsent(
                        List.of(text.indicator(), text.area(), text.period().code(), text.source()), row.number());
                if (first != null) {
                    table.problem(row, "row %d gives %s for the same area, period and source already"
                            .formatted(first, text.indicator()));
                }
                texts.add(text);
            });
        }
        problems.throwIfAny();
        return List.copyOf(texts);
    }
}
