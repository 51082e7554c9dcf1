package org.caremarket.platform.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.caremarket.platform.words.WordDiff.Fate;
import org.caremarket.platform.words.WordDiff.Piece;

/**
 * Lays two texts beside each other. The work of finding the fewest changes grows with their number times the length of
 * the texts, so it is done on 6,000 words and spaces at most. Longer texts are laid beside each other by line, and then
 * what changed between two lines that stayed by word, if it has no more than 2,000 words and spaces; else it changed as
 * a whole. So did everything between the first and the last change when there are more than 6,000 lines.
 */
final class Alignment {

    private static final int MOST = 6_000;
    private static final int MOST_IN_A_PASSAGE = 2_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Alignment() {}

    static List<Piece> of(String before, String after) {
        var alignment = new Alignment();
        alignment.texts(before, after);
        alignment.flush();
        return alignment.pieces;
    }

    private void texts(String before, String after) {
        var first = Tokens.of(before);
        var second = Tokens.of(after);
        if (first.size() + second.size() <= MOST) {
            each(first, second, this::changed);
        } else {
            each(Tokens.lines(before), Tokens.lines(after), this::passage);
        }
    }

    private void passage(String before, String after) {
        var first = Tokens.of(before);
        var second = Tokens.of(after);
        if (first.size() + second.size() <= MOST_IN_A_PASSAGE) {
            each(first, second, this::changed);
        } else {
            changed(before, after);
        }
    }

    /** Says what is the same at once, and leaves to the other what to do with the changes. */
    private void each(List<String> before, List<String> after, BiConsumer<String, String> change) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        same(before.subList(0, head));
        between(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), change);
        same(before.subList(before.size() - tail, before.size()));
    }

    private void between(List<String> before, List<String> after, BiConsumer<String, String> change) {
        if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST) {
            change.accept(String.join("", before), String.join("", after));
            return;
        }
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            same(before.subList(from, delta.getSource().getPosition()));
            change.accept(String.join("", delta.getSource().getLines()), String.join("", delta.getTarget().getLines()));
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(before.subList(from, before.size()));
    }

    private void changed(String before, String after) {
        removed.append(before);
        added.append(after);
    }

    private void same(List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        var text = String.join("", tokens);
        var changing = removed.length() + added.length() > 0;
        if (changing && text.isBlank() && text.indexOf('\n') < 0) {
            // A space between two words that changed: they read better as one passage, unless nothing more comes.
            changed(text, text);
            return;
        }
        flush();
        if (!pieces.isEmpty() && pieces.getLast().fate() == Fate.SAME) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(Fate.SAME, text));
    }

    /** Ends a passage that changed; what both sides of it have at their end stayed the same. */
    private void flush() {
        int shared = 0;
        while (shared < Math.min(removed.length(), added.length())
                && Character.isWhitespace(removed.charAt(removed.length() - 1 - shared))
                && removed.charAt(removed.length() - 1 - shared) == added.charAt(added.length() - 1 - shared)) {
            shared++;
        }
        var end = removed.substring(removed.length() - shared);
        add(Fate.REMOVED, removed.substring(0, removed.length() - shared));
        add(Fate.ADDED, added.substring(0, added.length() - shared));
        add(Fate.SAME, end);
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Fate fate, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text));
        }
    }
}
