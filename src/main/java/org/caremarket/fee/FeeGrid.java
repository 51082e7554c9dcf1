package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A table as pages and documents show it; the first cell of a row is its heading.
 *
 * @param empty what stands in place of the rows when there are none: why, and what to do next
 */
public record FeeGrid(String caption, List<String> header, List<List<Cell>> rows, String empty) {

    /**
     * @param href where it leads; null for nowhere
     * @param note small print below it; may be empty
     */
    public record Cell(String text, @Nullable String href, String note) {

        static Cell of(String text) {
            return new Cell(text, null, "");
        }

        Cell note(String words) {
            return new Cell(text, href, words);
        }

        Cell to(@Nullable String address) {
            return new Cell(text, address, note);
        }
    }

    public FeeGrid {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static List<Cell> row(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }
}
