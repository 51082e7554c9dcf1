package org.caremarket.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.file.Sheet;

/** Where the columns of a published table stand, by their headings; capitals do not count and others may be there. */
record Headings(Map<String, Integer> columns) {

    /** Empty, with a problem for each heading that is missing or stands twice. */
    static Optional<Headings> of(Sheet sheet, List<String> needed, Reading reading) {
        var columns = new HashMap<String, Integer>();
        var first = sheet.rows().getFirst();
        boolean complete = true;
        for (int i = 0; i < first.cells().size(); i++) {
            var heading = first.cell(i).toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(heading, i) != null && needed.contains(heading)) {
                reading.problem(first.number(), "The column \"%s\" stands twice".formatted(heading));
                complete = false;
            }
        }
        for (var heading : needed) {
            if (!columns.containsKey(heading)) {
                reading.problem(first.number(), "The column \"%s\" is missing".formatted(heading));
                complete = false;
            }
        }
        return complete ? Optional.of(new Headings(columns)) : Optional.empty();
    }

    String value(Sheet.Row row, String heading) {
        return row.cell(columns.get(heading));
    }
}
