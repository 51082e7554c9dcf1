package org.caremarket.platform.file;

import java.util.List;

/** What came of reading a file of cells. */
public sealed interface SheetOutcome {

    /**
     * The cells, of which at least one has a value.
     *
     * @param notes what people should know about how the file was read, as sentences; usually none
     * @param names which sheets the file has, and which of them these cells are
     */
    record Read(Sheet sheet, List<String> notes, SheetNames names) implements SheetOutcome {

        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Not a table that can be read.
     *
     * @param reason why, and what to do, as a sentence without a full stop
     */
    record Unreadable(String reason) implements SheetOutcome {}
}
