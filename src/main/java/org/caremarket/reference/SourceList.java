package org.caremarket.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;

/** The publications of {@code sources.csv}, with what {@code measures.csv} says of their measures. */
@Singleton
final class SourceList {

    private static final String FOLDER = "/reference/";

    private final List<Source> all;

    SourceList() {
        var problems = new FileProblems();
        var measures = measures(problems);
        all = sources(measures, problems);
        problems.throwIfAny();
    }

    /** In the order in which they are loaded. */
    List<Source> all() {
        return all;
    }

    Optional<Source> find(String code) {
        return all.stream().filter(source -> source.code().equals(code)).findFirst();
    }

    private static Map<String, Map<String, Source.Measure>> measures(FileProblems problems) {
        var bySource = new HashMap<String, Map<String, Source.Measure>>();
        var table = CsvTable.ofResource(FOLDER + "measures.csv", "measures.csv",
                List.of("source", "measure", "indicator", "broken_after", "zero"), List.of(), problems);
        for (var row : table.rows()) {
            var measure = new Source.Measure(row.value("indicator"),
                    Optional.of(row.value("broken_after")).filter(period -> !period.isEmpty()),
                    row.value("zero").equals("not-stated"));
            var first = bySource.computeIfAbsent(row.value("source"), any -> new HashMap<>())
                    .putIfAbsent(row.value("measure").toUpperCase(Locale.ROOT), measure);
            if (first != null) {
                table.problem(row, "the measure stands twice");
            }
        }
        return bySource;
    }

    private static List<Source> sources(Map<String, Map<String, Source.Measure>> measures, FileProblems problems) {
        var table = CsvTable.ofResource(FOLDER + "sources.csv", "sources.csv",
                List.of("code", "edition", "shape", "file", "precedence", "title", "publisher", "link", "licence", "published"),
                List.of(), problems);
        return table.rows().stream().map(row -> new Source(
                row.value("code"), row.value("edition"), Shape.of(row.value("shape")).orElseThrow(), row.value("file"),
                Integer.parseInt(row.value("precedence")), row.value("title"), row.value("publisher"),
                row.value("link"), row.value("licence"),
                Optional.of(row.value("published")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                measures.getOrDefault(row.value("code"), Map.of()))).toList();
    }
}
