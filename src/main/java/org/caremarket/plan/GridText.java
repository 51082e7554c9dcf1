package org.caremarket.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.plan.template.Grid;
import org.caremarket.platform.web.Typed;

/**
 * What a section with a table to fill in says: its cells and a text below. It is kept as Markdown like any other section,
 * the table first; so whatever reads texts reads it too.
 *
 * @param cells row by row, each on one line; empty for one that is not filled in
 * @param remarks the text below the table
 */
public record GridText(List<String> cells, String remarks) {

    /** A bar that ends a cell; one with a backslash before it belongs to the cell. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /** Line breaks in a cell become spaces: a table of Markdown has none. */
    public GridText {
        cells = cells.stream().map(Typed::line).toList();
        remarks = Typed.lines(remarks);
    }

    /** Cells as a form sent them: missing ones are empty, and those beyond the table are left out. */
    static GridText typed(List<String> cells, String remarks, Grid grid) {
        int size = grid.rows().size() * grid.columns().size();
        return new GridText(Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(size).toList(), remarks);
    }

    /**
     * Reads a section's text. Where it does not begin with the table, every row and column of it, all of it is remarks: so
     * nothing is lost when a template's table changed, or somebody wrote something else.
     */
    static GridText read(String text, Grid grid) {
        var lines = text.split("\n", -1);
        int end = 2 + grid.rows().size();
        if (lines.length < end || !row(lines[0]).equals(head(grid)) || !lines[1].equals(line(grid))
                || lines.length > end && !lines[end].isBlank()) {
            return typed(List.of(), text, grid);
        }
        var cells = new ArrayList<String>();
        for (int at = 2; at < end; at++) {
            var row = row(lines[at]);
            if (row.size() != grid.columns().size() + 1 || !row.getFirst().equals(grid.rows().get(at - 2))) {
                return typed(List.of(), text, grid);
            }
            cells.addAll(row.subList(1, row.size()));
        }
        return new GridText(cells, Stream.of(lines).skip(end).collect(Collectors.joining("\n")));
    }

    /** The text of the section; empty when nothing is filled in. */
    String write(Grid grid) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return remarks;
        }
        var table = new StringBuilder(row(head(grid).stream())).append('\n').append(line(grid));
        for (int row = 0; row < grid.rows().size(); row++) {
            table.append('\n').append(row(Stream.concat(Stream.of(grid.rows().get(row)), row(row, grid).stream())));
        }
        return remarks.isEmpty() ? table.toString() : table + "\n\n" + remarks;
    }

    /** What stands in a row and a column, both from 0. */
    public String cell(int row, int column, Grid grid) {
        return cells.get(row * grid.columns().size() + column);
    }

    private List<String> row(int row, Grid grid) {
        int width = grid.columns().size();
        return cells.subList(row * width, (row + 1) * width);
    }

    private static List<String> head(Grid grid) {
        return Stream.concat(Stream.of(grid.rowsName()), grid.columns().stream()).toList();
    }

    private static String line(Grid grid) {
        return "| --- ".repeat(grid.columns().size() + 1) + "|";
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The cells of a line of a table; none when it is no such line. */
    private static List<String> row(String line) {
        var parts = BAR.split(line, -1);
        return parts.length < 3 || !parts[0].isEmpty() || !parts[parts.length - 1].isEmpty()
                ? List.of()
                : Stream.of(parts).skip(1).limit(parts.length - 2).map(part -> part.strip().replace("\\|", "|")).toList();
    }
}
