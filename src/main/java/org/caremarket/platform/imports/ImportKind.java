package org.caremarket.platform.imports;

import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;

/**
 * One kind of file that people can import, as its feature reads and writes it. A bean for each kind; every method runs
 * in the scope of the council that imports.
 */
public interface ImportKind {

    /** The word for it in addresses and in the API: {@code delivery-plan}. */
    String name();

    /** What people call it: {@code Delivery plan}. */
    String title();

    /** What one of its rows becomes, for example {@code action}; its plural ends in s. */
    String item();

    /** What people call findings of a kind, as a heading over them: {@code Cells one column off}. */
    String heading(String findings);

    /** What its columns can mean, in the order in which they are shown. */
    List<Field> fields();

    /** What has to be said about the file as a whole, in the order in which it is asked. */
    List<Detail> details();

    /** Whether its files tell who people are: then the file itself is not kept once it was imported. */
    default boolean isPersonal() {
        return false;
    }

    /**
     * What an import of these cells would make, with what people chose so far. Writes nothing; the same cells and
     * choices always give the same reading. Of a large file there are 200,000 rows: look up what the council has already
     * in a few statements, not in one for each row, and let equal texts be the same text.
     */
    Reading read(Sheet sheet, Choices choices);

    /**
     * The same, for kinds to which the file's name says something.
     *
     * @param fileName as people know the file
     */
    default Reading read(Sheet sheet, Choices choices, String fileName) {
        return read(sheet, choices);
    }

    /** Whether this is the name of a detail that is always asked, or may be because of what stands in a file. */
    default boolean asks(String detail) {
        return details().stream().anyMatch(known -> known.name().equals(detail));
    }

    /**
     * Writes what was read, inside the caller's transaction.
     *
     * @param reading one without errors
     * @param importId to be kept with every record, so that they can be found and undone
     * @param progress to be told now and then, when there are many items; costs nothing
     * @return where the outcome is seen, below the council's own address, for example {@code /plans/7}
     */
    String write(Reading reading, long importId, Actor by, ImportProgress progress);

    /**
     * Takes back what an import wrote, inside the caller's transaction.
     *
     * @return false, and nothing is taken back, when some of it was changed since
     */
    boolean undo(long importId, Actor by);
}
