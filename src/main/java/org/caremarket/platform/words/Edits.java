package org.caremarket.platform.words;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.words.WordDiff.Piece;

/** What was done to a text, as places in it and what they became. */
final class Edits {

    /** From this sign up to before that one; an insertion when both are the same. */
    record Edit(int from, int to, String becomes) {

        /** Whether both change a common word, or one stands right beside the other: the two may not make sense together. */
        boolean touches(Edit other) {
            return from <= other.to && other.from <= to;
        }
    }

    private Edits() {}

    static List<Edit> between(String before, String after) {
        var edits = new ArrayList<Edit>();
        int at = 0;
        int from = 0;
        var becomes = new StringBuilder();
        var editing = false;
        for (Piece piece : WordDiff.between(before, after).pieces()) {
            switch (piece.fate()) {
                case SAME -> {
                    if (editing) {
                        edits.add(new Edit(from, at, becomes.toString()));
                        becomes.setLength(0);
                        editing = false;
                    }
                    at += piece.text().length();
                    from = at;
                }
                case REMOVED -> {
                    at += piece.text().length();
                    editing = true;
                }
                case ADDED -> {
                    becomes.append(piece.text());
                    editing = true;
                }
            }
        }
        if (editing) {
            edits.add(new Edit(from, at, becomes.toString()));
        }
        return edits;
    }

    /** A passage of the text with those edits done that lie in it. */
    static String apply(String text, int from, int to, List<Edit> edits) {
        var result = new StringBuilder();
        int at = from;
        for (var edit : edits) {
            result.append(text, at, edit.from()).append(edit.becomes());
            at = edit.to();
        }
        return result.append(text, at, to).toString();
    }
}
