package org.caremarket.platform.file;

import java.util.List;

/**
 * The cells of a file that people made by hand, before anybody says what they mean: nothing is trimmed away but the
 * space around a value, and no row is left out but those without a single value.
 *
 * @param rows in the order of the file
 */
public record Sheet(List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number the row's number as a spreadsheet shows it; the first is 1
     * @param cells its values from the first column on, without space around; empty where a cell is
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The value in a column, counted from 0; empty where the row has no such cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The letters that a spreadsheet shows over a column, counted from 0: A to Z, AA, AB. */
    public static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
