package org.caremarket.platform.file;

/** The rows of one sheet, and the names of the sheets that have any. */
record Rows(SheetBuilder rows, SheetNames names) {}
