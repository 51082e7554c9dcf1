package org.caremarket.platform.imports;

import java.util.List;
import java.util.Map;
import org.caremarket.platform.file.Sheet;

/**
 * The row that names the columns. It need not be the first: titles and remarks may stand above.
 *
 * @param number its number as a spreadsheet shows it; 0 when no row names columns
 * @param cells its words; without any when there is none
 * @param fields what each of its columns is taken for
 */
public record Header(int number, List<String> cells, Map<Integer, String> fields) {

    private static final Header NONE = new Header(0, List.of(), Map.of());
    private static final int LOOK_AT = 30;

    /**
     * The row among the first ones that most looks like headings; the first of equals.
     *
     * @param fields what columns can mean, and the words by which such columns are known
     */
    public static Header of(Sheet sheet, List<Field> fields) {
        var best = NONE;
        int strength = 0;
        for (var row : sheet.rows().subList(0, Math.min(LOOK_AT, sheet.rows().size()))) {
            var headings = Headings.of(row.cells(), fields);
            if (headings.credible() && headings.strength() > strength) {
                best = new Header(row.number(), row.cells(), headings.fields());
                strength = headings.strength();
            }
        }
        return best;
    }

    /** Its words over a column, counted from 0; empty where it has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether a row says the same again, as at the top of each printed page. */
    public boolean isRepeatedBy(List<String> row) {
        long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled < 2) {
            return false;
        }
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            if (!cell.isEmpty() && !cell.equalsIgnoreCase(cell(column))) {
                return false;
            }
        }
        return true;
    }
}
