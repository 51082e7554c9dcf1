package org.caremarket.platform.imports;

/** Hears how many items of an import are written. */
@FunctionalInterface
public interface ImportProgress {

    /** @param items how many are written so far; what it throws must come through, and ends the import */
    void written(int items);
}
