package org.caremarket.delivery.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.platform.imports.Columns;

/**
 * Cells of a row that stand one column beside their own.
 *
 * @param from the first column that is out of place, counted from 0
 * @param right whether they slipped to the right
 * @param cells the row with its cells put back
 */
record Slip(int from, boolean right, List<String> cells) {

    /** The least characters of words that can be an action which slipped under "by when". */
    private static final int SHORTEST_ACTION = 20;

    /** Longer cells of these fields are likely the neighbour's. */
    private static final Map<String, Integer> USUALLY_AT_MOST =
            Map.of(PlanFields.REF, 20, PlanFields.OWNER, 80, PlanFields.SEGMENTS, 120);

    /**
     * Looks for slips in the rows of a file, by the columns whose cells can be told from others: times and statuses.
     * Only what does not fit as it stands and fits when moved counts; what fits already is never moved.
     */
    static final class Finder {

        private final Columns columns;
        private final StatusCell.Reader statuses;
        private final Map<Integer, Predicate<String>> telling = new HashMap<>();

        Finder(Columns columns, StatusCell.Reader statuses) {
            this.columns = columns;
            this.statuses = statuses;
            tell(PlanFields.BY_WHEN, Times::isTime);
            tell(PlanFields.AS_OF, cell -> Times.day(cell).isPresent());
            tell(PlanFields.STATUS, statuses::recognises);
        }

        private void tell(String field, Predicate<String> fits) {
            if (columns.has(field)) {
                telling.put(columns.numbers().get(field), fits);
            }
        }

        /** @param cells all cells of a row, as many as the file has columns */
        Optional<Slip> find(List<String> cells) {
            if (telling.keySet().stream().noneMatch(column -> misfits(cells, column))) {
                return Optional.empty();
            }
            return IntStream.range(0, cells.size())
                    .boxed()
                    .flatMap(from -> Stream.of(back(cells, from), forth(cells, from)).flatMap(Optional::stream))
                    .filter(slip -> mends(cells, slip))
                    // Of two ways the one that leaves short fields short, and then the one that moves less.
                    .max(Comparator.comparingInt((Slip slip) -> -tooLong(slip.cells())).thenComparingInt(Slip::from));
        }

        private static Optional<Slip> back(List<String> cells, int from) {
            if (!cells.get(from).isEmpty()) {
                return Optional.empty();
            }
            var mended = new ArrayList<>(cells);
            mended.remove(from);
            mended.add("");
            return Optional.of(new Slip(from, true, mended));
        }

        private static Optional<Slip> forth(List<String> cells, int from) {
            if (!cells.getLast().isEmpty()) {
                return Optional.empty();
            }
            var mended = new ArrayList<>(cells);
            mended.removeLast();
            mended.add(from, "");
            return Optional.of(new Slip(from, false, mended));
        }

        private boolean mends(List<String> cells, Slip slip) {
            var after = slip.cells();
            var moved = telling.keySet().stream().filter(column -> column >= slip.from()).toList();
            var title = columns.cell(after, PlanFields.TITLE);
            return telling.keySet().stream().noneMatch(column -> misfits(after, column))
                    && moved.stream().noneMatch(column -> fits(cells, column))
                    && moved.stream().anyMatch(column -> fits(after, column))
                    && !title.isEmpty() && !Times.isTime(title) && !statuses.recognises(title)
                    && (!slip.right() || title.equals(columns.cell(cells, PlanFields.TITLE))
                            || title.length() >= SHORTEST_ACTION);
        }

        private boolean misfits(List<String> cells, int column) {
            return !cells.get(column).isEmpty() && !fits(cells, column);
        }

        private boolean fits(List<String> cells, int column) {
            return !cells.get(column).isEmpty() && telling.get(column).test(cells.get(column));
        }

        private int tooLong(List<String> cells) {
            return (int) USUALLY_AT_MOST.entrySet().stream()
                    .filter(field -> columns.cell(cells, field.getKey()).length() > field.getValue())
                    .count();
        }
    }
}
