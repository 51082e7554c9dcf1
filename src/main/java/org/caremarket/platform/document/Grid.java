package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.Block.Cell;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Row;
import org.caremarket.platform.document.Block.Table;

/** A table as office programs want it: every row from left to right, and how wide each column is. */
final class Grid {

    private static final int LEAST = 8;
    private static final int MOST = 45;

    private Grid() {}

    /**
     * A stretch of a row.
     *
     * @param continued whether the cell began in a row above
     */
    record Stretch(Cell cell, boolean continued) {}

    static List<List<Stretch>> stretches(List<Row> rows) {
        var all = new ArrayList<List<Stretch>>();
        var above = new ArrayList<int[]>();
        var cells = new ArrayList<Cell>();
        for (var row : rows) {
            var stretches = new ArrayList<Stretch>();
            for (int i = cells.size() - 1; i >= 0; i--) {
                stretches.add(new Stretch(cells.get(i), true));
                if (--above.get(i)[0] == 0) {
                    above.remove(i);
                    cells.remove(i);
                }
            }
            for (var cell : row.cells()) {
                stretches.add(new Stretch(cell, false));
                if (cell.down() > 1) {
                    above.add(new int[] {cell.down() - 1});
                    cells.add(cell);
                }
            }
            stretches.sort((one, other) -> Integer.compare(one.cell().column(), other.cell().column()));
            all.add(stretches);
        }
        return all;
    }

    /** The columns' widths, which add up to the whole: the more words, the wider. */
    static int[] widths(Table table, int whole) {
        var weights = new int[table.columns()];
        java.util.Arrays.fill(weights, LEAST);
        for (var rows : List.of(table.head(), table.rows())) {
            for (var row : rows) {
                for (var cell : row.cells()) {
                    if (cell.across() == 1) {
                        weights[cell.column()] = Math.clamp(length(cell), weights[cell.column()], MOST);
                    }
                }
            }
        }
        var sum = java.util.Arrays.stream(weights).sum();
        var widths = new int[weights.length];
        int left = whole;
        for (int i = 0; i < widths.length - 1; i++) {
            widths[i] = (int) ((long) whole * weights[i] / sum);
            left -= widths[i];
        }
        widths[widths.length - 1] = left;
        return widths;
    }

    private static int length(Cell cell) {
        int length = 0;
        for (var block : cell.content()) {
            length += block instanceof Paragraph(List<Run> text) ? Run.text(text).length() : MOST;
        }
        return length;
    }
}
