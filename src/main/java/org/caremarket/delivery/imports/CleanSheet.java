package org.caremarket.delivery.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.web.Text;

/**
 * The cells of a file without what cannot be shown, each row as wide as the widest.
 *
 * @param sheet the cells; empty where nothing can be seen
 * @param cleaned the columns of each row whose cells held characters that cannot be shown, by the row's number
 */
record CleanSheet(Sheet sheet, Map<Integer, Set<Integer>> cleaned) {

    static CleanSheet of(Sheet sheet) {
        int width = sheet.width();
        var cleaned = new HashMap<Integer, Set<Integer>>();
        var rows = new ArrayList<Sheet.Row>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<String>(width);
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.cell(column);
                if (Text.hasUnshowable(cell)) {
                    cleaned.computeIfAbsent(row.number(), number -> new HashSet<>()).add(column);
                }
                cells.add(clean(cell));
            }
            cells.addAll(Collections.nCopies(width - cells.size(), ""));
            rows.add(new Sheet.Row(row.number(), cells));
        }
        return new CleanSheet(new Sheet(rows), cleaned);
    }

    private static String clean(String cell) {
        if (Text.isBlank(cell)) {
            return "";
        }
        if (!Text.hasUnshowable(cell)) {
            return cell;
        }
        var shown = new StringBuilder();
        cell.codePoints()
                .filter(character -> !Text.hasUnshowable(Character.toString(character)))
                .forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }

    /** The columns of a row that were cleaned. */
    List<Integer> cleanedIn(Sheet.Row row) {
        return cleaned.getOrDefault(row.number(), Set.of()).stream().sorted().toList();
    }
}
