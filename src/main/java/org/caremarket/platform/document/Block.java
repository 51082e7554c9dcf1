package org.caremarket.platform.document;

import java.util.List;

/** What a document is made of, from top to bottom. */
sealed interface Block {

    /** @param level 2 to 6; 1 is the document's title. Never more than one below the heading before */
    record Heading(int level, List<Run> text) implements Block {}

    record Paragraph(List<Run> text) implements Block {}

    /** @param start the number of the first item; 1 unless the list is numbered and says otherwise */
    record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {}

    record Quote(List<Block> content) implements Block {}

    record Rule() implements Block {}

    /**
     * @param caption empty when it has none
     * @param head rows that stand again at the top of each page
     * @param columns how many; every row fills them, together with cells that reach down into it
     */
    record Table(List<Run> caption, List<Row> head, List<Row> rows, int columns) implements Block {}

    record Row(List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param column where it begins, from 0
     * @param across how many columns it takes
     * @param down how many rows it takes
     */
    record Cell(Kind kind, int column, int across, int down, List<Block> content) {

        Cell withContent(List<Block> other) {
            return new Cell(kind, column, across, down, other);
        }
    }

    /** What a cell is: a value, or the header of what stands below or beside it. */
    enum Kind {
        VALUE, COLUMN_HEADER, ROW_HEADER
    }
}
