package org.caremarket.platform.words;

import java.util.List;

/**
 * What makes one text into another, by word. The pieces that stayed and those that were removed are, in their order, the
 * text before; those that stayed and those that were added are the text after: sign by sign, with all white space.
 *
 * <p>Texts that hardly have a word in common are compared by line, and passages that are longer still as a whole, so that
 * the answer is there within a second: see {@link Alignment}.
 *
 * @param pieces in their order; of two neighbours that changed, what was removed stands first
 * @param added words that are new
 * @param removed words that are gone
 */
public record WordDiff(List<Piece> pieces, int added, int removed) {

    /** What became of a piece. */
    public enum Fate {
        SAME,
        ADDED,
        REMOVED
    }

    /** Some words, with the white space between and around them. */
    public record Piece(Fate fate, String text) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff between(String before, String after) {
        var pieces = Alignment.of(before, after);
        return new WordDiff(pieces, words(pieces, Fate.ADDED), words(pieces, Fate.REMOVED));
    }

    /** Whether the two texts are the same, sign by sign. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.SAME);
    }

    private static int words(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(piece -> piece.fate() == fate)
                .mapToInt(piece -> (int) Tokens.of(piece.text()).stream().filter(word -> !Tokens.isSpace(word)).count())
                .sum();
    }
}
