package org.caremarket.platform.words;

import java.util.List;

/**
 * What two people made of one text at the same time, as one text with the changes of both. Changes touch when they
 * replace a word in common or stand right beside each other; then both passages are kept, theirs first, and reported. Nothing
 * that either wrote is lost.
 *
 * @param text the merged text
 * @param clashes the passages where both are kept, in their order; where one of the two only removed words, the other's
 *     stay and the removal is reported
 */
public record Merge(String text, List<Clash> clashes) {

    /** A passage in three texts: as each of the two has it, and as it was. */
    public record Clash(String theirs, String mine, String base) {}

    public Merge {
        clashes = List.copyOf(clashes);
    }

    /** Merges two texts that were both made from the first. */
    public static Merge of(String base, String theirs, String mine) {
        return new Merger(base, Edits.between(base, theirs), Edits.between(base, mine)).merge();
    }

    /** Whether both sets of changes fitted into one text. */
    public boolean isClean() {
        return clashes.isEmpty();
    }
}
