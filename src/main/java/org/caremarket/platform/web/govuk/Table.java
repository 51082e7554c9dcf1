package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * Figures or a list in rows and columns.
 *
 * @param caption what the table holds; every table needs one
 * @param captionClasses classes of the caption, for example {@code govuk-table__caption--m}
 * @param head headings of the columns
 * @param rows the rows
 * @param firstCellIsHeader whether the first cell names its row
 * @param cards whether rows become cards on narrow screens
 * @param classes further classes
 * @param attributes further attributes
 */
public record Table(
        @Nullable String caption,
        String captionClasses,
        List<Header> head,
        List<List<Cell>> rows,
        boolean firstCellIsHeader,
        boolean cards,
        String classes,
        Attributes attributes) {

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table that holds this. */
    public static Table of(String caption) {
        return new Table(caption, "govuk-table__caption--m", List.of(), List.of(), false, false, "", Attributes.NONE);
    }

    /** A table without a caption. */
    public static Table plain() {
        return new Table(null, "", List.of(), List.of(), false, false, "", Attributes.NONE);
    }

    /** Says what the table holds. */
    public Table caption(@Nullable String caption) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** With classes of the caption, for example {@code govuk-table__caption--m}. */
    public Table captionClasses(String captionClasses) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** With headings of the columns. */
    public Table head(List<Header> head) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** With the rows. */
    public Table rows(List<List<Cell>> rows) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** Says whether the first cell names its row. */
    public Table firstCellIsHeader(boolean firstCellIsHeader) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** Says whether rows become cards on narrow screens. */
    public Table cards(boolean cards) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** With further classes. */
    public Table classes(String classes) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** With further attributes. */
    public Table attributes(Attributes attributes) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, cards, classes, attributes);
    }

    /** Adds a column. */
    public Table column(String text) {
        return head(Lists.and(head, new Header(text, null, "")));
    }

    /** Adds a column of numbers. */
    public Table numbers(String text) {
        return head(Lists.and(head, new Header(text, "numeric", "")));
    }

    /** Adds a row. */
    public Table row(Cell... cells) {
        return rows(Lists.and(rows, List.of(cells)));
    }

    /** The column's heading beside each value, where rows become cards; null where they do not. */
    public @Nullable String labelAt(int column) {
        return cards && column < head.size() && !(firstCellIsHeader && column == 0) ? head.get(column).text() : null;
    }

    /** The role of a part, where rows become cards; null where the elements speak for themselves. */
    public @Nullable String role(String role) {
        return cards ? role : null;
    }

    /** All classes. */
    public String allClasses() {
        return ("govuk-table" + (cards ? " app-table--cards " : " ") + classes).strip();
    }

    /**
     * The heading of a column.
     *
     * @param text what it says
     * @param format {@code numeric} to align right; null otherwise
     * @param classes further classes
     */
    public record Header(@Nullable String text, @Nullable String format, String classes) {
    }

    /**
     * One value.
     *
     * @param text what it says
     * @param format {@code numeric} to align right; null otherwise
     * @param colspan over how many columns
     * @param rowspan over how many rows
     * @param classes further classes
     * @param attributes further attributes
     */
    public record Cell(
            @Nullable Content text,
            @Nullable String format,
            @Nullable Integer colspan,
            @Nullable Integer rowspan,
            String classes,
            Attributes attributes) {

        /** A value. */
        public static Cell of(String text) {
            return new Cell(Text.of(text), null, null, null, "", Attributes.NONE);
        }

        /** A value. */
        public static Cell of(Content text) {
            return new Cell(text, null, null, null, "", Attributes.NONE);
        }

        /** A number. */
        public static Cell number(String text) {
            return new Cell(Text.of(text), "numeric", null, null, "", Attributes.NONE);
        }

        /** With {@code numeric} to align right. */
        public Cell format(@Nullable String format) {
            return new Cell(text, format, colspan, rowspan, classes, attributes);
        }

        /** With over how many columns. */
        public Cell colspan(@Nullable Integer colspan) {
            return new Cell(text, format, colspan, rowspan, classes, attributes);
        }

        /** With over how many rows. */
        public Cell rowspan(@Nullable Integer rowspan) {
            return new Cell(text, format, colspan, rowspan, classes, attributes);
        }

        /** With further classes. */
        public Cell classes(String classes) {
            return new Cell(text, format, colspan, rowspan, classes, attributes);
        }

        /** With further attributes. */
        public Cell attributes(Attributes attributes) {
            return new Cell(text, format, colspan, rowspan, classes, attributes);
        }
    }
}
