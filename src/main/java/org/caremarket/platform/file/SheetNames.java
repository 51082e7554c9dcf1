package org.caremarket.platform.file;

import java.util.List;

/**
 * The sheets of a workbook that have content.
 *
 * @param all in the order of the workbook; empty for a file that is one table
 * @param read the one that was read
 */
public record SheetNames(List<String> all, String read) {

    /** Of a file that is one table. */
    public static final SheetNames NONE = new SheetNames(List.of(), "");

    public SheetNames {
        all = List.copyOf(all);
    }
}
