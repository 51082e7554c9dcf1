package org.caremarket.figure.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caremarket.platform.file.Missing;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Columns;

/** Counts the signs that stand for missing numbers, in every row of a table, also in those that are left out. */
final class Signs {

    private static final List<String> NUMBERS =
            List.of(FigureFields.VALUE, FigureFields.NUMERATOR, FigureFields.DENOMINATOR);

    private final Columns columns;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int scientific;

    Signs(Columns columns) {
        this.columns = columns;
    }

    void count(Sheet.Row row) {
        for (var field : NUMBERS) {
            var cell = columns.cell(row.cells(), field);
            if (Missing.anywhere(cell).isPresent()) {
                counts.merge(cell, 1, Integer::sum);
            } else if (cell.matches("[+-]?[0-9.]+[eE][+-]?[0-9]+")) {
                scientific++;
            }
        }
    }

    /** {@code Signs in place of numbers, in all rows: [x] 26,520 times (not stated).} Empty when there are none. */
    Optional<String> sentence() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var each = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(sign -> "%s %s (%s)".formatted(sign.getKey(), sign.getValue() == 1 ? "once" : "%,d times".formatted(sign.getValue()),
                        FigureItems.word(Missing.anywhere(sign.getKey()).orElseThrow())))
                .toList();
        return Optional.of("Signs in place of numbers, counted in all rows: %s.".formatted(String.join(", ", each)));
    }

    /** How many numbers are written as 5.0E-2. */
    int scientific() {
        return scientific;
    }
}
