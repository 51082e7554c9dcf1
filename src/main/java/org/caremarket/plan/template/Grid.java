package org.caremarket.plan.template;

import java.util.List;

/**
 * A table to fill in. Its columns are those of a sheet for every row, the row's name first.
 *
 * @param rowsName what the rows are: {@code Service}
 * @param rows their names, each once; at least one
 * @param columns the names of the columns to fill in, each once; at least one
 * @param choices what a cell can hold; free text when empty
 */
public record Grid(String rowsName, List<String> rows, List<String> columns, List<String> choices) {

    public Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }
}
