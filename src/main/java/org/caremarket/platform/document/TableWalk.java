package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.document.Block.Cell;
import org.caremarket.platform.document.Block.Kind;
import org.caremarket.platform.document.Block.Row;
import org.caremarket.platform.document.Block.Table;
import org.jsoup.nodes.Element;

/** Reads a table of HTML as a grid in which every row is as wide as the others. */
final class TableWalk {

    /** Word opens no wider ones. */
    private static final int COLUMNS_AT_MOST = 60;

    private final HtmlWalk walk;
    private final int depth;

    TableWalk(HtmlWalk walk, int depth) {
        this.walk = walk;
        this.depth = depth;
    }

    Optional<Table> table(Element table) {
        var captions = children(table, "caption");
        var head = new ArrayList<Element>();
        var body = new ArrayList<Element>();
        children(table, "thead").forEach(part -> head.addAll(children(part, "tr")));
        for (var part : children(table, "tbody", "tr", "tfoot")) {
            body.addAll(part.normalName().equals("tr") ? List.of(part) : children(part, "tr"));
        }
        head.removeIf(TableWalk::isEmpty);
        body.removeIf(TableWalk::isEmpty);
        if (head.isEmpty() && body.size() > 1 && children(body.getFirst(), "td").isEmpty()) {
            head.add(body.removeFirst());
        }
        var headRows = rows(head, true);
        var rows = rows(body, false);
        var columns = Math.max(width(headRows), width(rows));
        if (columns == 0) {
            return Optional.empty();
        }
        return Optional.of(new Table(captions.isEmpty() ? List.of() : walk.line(captions.getFirst(), depth),
                filled(headRows, columns, Kind.COLUMN_HEADER), filled(rows, columns, Kind.VALUE), columns));
    }

    /** @param head whether these are the rows that name the columns */
    private List<List<Cell>> rows(List<Element> elements, boolean head) {
        var rows = new ArrayList<List<Cell>>();
        // For each column, how many more rows a cell from above reaches down.
        var taken = new int[COLUMNS_AT_MOST];
        for (int i = 0; i < elements.size(); i++) {
            var row = new ArrayList<Cell>();
            var below = elements.size() - i;
            var before = taken.clone();
            Arrays.setAll(taken, column -> Math.max(0, taken[column] - 1));
            int column = 0;
            for (var element : children(elements.get(i), "td", "th")) {
                while (column < COLUMNS_AT_MOST && before[column] > 0) {
                    column++;
                }
                if (column == COLUMNS_AT_MOST) {
                    add(row, element);
                    continue;
                }
                int room = column;
                while (room < COLUMNS_AT_MOST && before[room] == 0) {
                    room++;
                }
                var across = Math.min(number(element, "colspan"), room - column);
                var down = Math.min(number(element, "rowspan"), below);
                row.add(new Cell(kind(element, head), column, across, down, walk.cell(element, depth + 1)));
                Arrays.fill(taken, column, column + across, down - 1);
                Arrays.fill(before, column, column + across, down);
                column += across;
            }
            rows.add(row);
        }
        return rows;
    }

    /** What no column is left for goes on in the last cell. */
    private void add(List<Cell> row, Element element) {
        if (!row.isEmpty()) {
            var content = new ArrayList<>(row.getLast().content());
            content.addAll(walk.cell(element, depth + 1));
            row.add(row.removeLast().withContent(content));
        }
    }

    private static Kind kind(Element element, boolean head) {
        if (!element.normalName().equals("th")) {
            return head ? Kind.COLUMN_HEADER : Kind.VALUE;
        }
        return switch (element.attr("scope")) {
            case "col", "colgroup" -> Kind.COLUMN_HEADER;
            case "row", "rowgroup" -> Kind.ROW_HEADER;
            default -> head ? Kind.COLUMN_HEADER : Kind.ROW_HEADER;
        };
    }

    private static boolean isEmpty(Element row) {
        return children(row, "td", "th").isEmpty();
    }

    /** Not by a selector: those look at everything further down too. */
    private static List<Element> children(Element parent, String... names) {
        return parent.children().stream().filter(child -> List.of(names).contains(child.normalName())).toList();
    }

    private static int number(Element element, String attribute) {
        return element.attr(attribute).matches("[1-9][0-9]{0,4}") ? Integer.parseInt(element.attr(attribute)) : 1;
    }

    private static int width(List<List<Cell>> rows) {
        return rows.stream().flatMap(List::stream).mapToInt(cell -> cell.column() + cell.across()).max().orElse(0);
    }

    /** Empty cells stand where a row ends before the others. */
    private static List<Row> filled(List<List<Cell>> rows, int columns, Kind kind) {
        var taken = new boolean[rows.size()][columns];
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i)) {
                for (int row = i; row < i + cell.down(); row++) {
                    Arrays.fill(taken[row], cell.column(), cell.column() + cell.across(), true);
                }
            }
        }
        var filled = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = new ArrayList<>(rows.get(i));
            for (int column = 0; column < columns; column++) {
                if (!taken[i][column]) {
                    cells.add(new Cell(kind, column, 1, 1, List.of()));
                }
            }
            cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
            filled.add(new Row(List.copyOf(cells)));
        }
        return List.copyOf(filled);
    }
}
