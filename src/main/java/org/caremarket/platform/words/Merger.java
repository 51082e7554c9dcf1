package org.caremarket.platform.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caremarket.platform.words.Edits.Edit;
import org.caremarket.platform.words.Merge.Clash;

/** Goes through two lists of edits of one text at the same time. */
final class Merger {

    /** One of the two writers' edits. */
    private record Step(Edit edit, boolean mine) {}

    private final String base;
    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Clash> clashes = new ArrayList<>();
    private int at;

    Merger(String base, List<Edit> theirs, List<Edit> mine) {
        this.base = base;
        theirs.forEach(edit -> steps.add(new Step(edit, false)));
        mine.forEach(edit -> steps.add(new Step(edit, true)));
        steps.sort(Comparator.comparingInt((Step step) -> step.edit().from()).thenComparingInt(step -> step.edit().to()));
    }

    Merge merge() {
        for (int first = 0; first < steps.size(); ) {
            int end = first + 1;
            int to = steps.get(first).edit().to();
            while (end < steps.size() && touches(steps.subList(first, end), steps.get(end))) {
                to = Math.max(to, steps.get(end).edit().to());
                end++;
            }
            passage(steps.subList(first, end), steps.get(first).edit().from(), to);
            first = end;
        }
        append(base.substring(at));
        return new Merge(text.toString(), clashes);
    }

    /** Words of one writer beside words of the other may make no sense together, with a space between them or without. */
    private boolean touches(List<Step> group, Step next) {
        return group.stream().anyMatch(step -> step.edit().touches(next.edit())
                || step.mine() != next.mine() && apart(step.edit(), next.edit()).equals(" "));
    }

    private String apart(Edits.Edit first, Edits.Edit second) {
        return first.to() <= second.from() ? base.substring(first.to(), second.from()) : "";
    }

    private void passage(List<Step> group, int from, int to) {
        append(base.substring(at, from));
        at = to;
        var theirs = Edits.apply(base, from, to, of(group, false));
        var mine = Edits.apply(base, from, to, of(group, true));
        var before = base.substring(from, to);
        if (theirs.equals(mine) || mine.equals(before)) {
            append(theirs);
        } else if (theirs.equals(before)) {
            append(mine);
        } else {
            append(theirs);
            append((theirs + mine).indexOf('\n') >= 0 && joins(theirs, mine) ? "\n\n" : "");
            append(mine);
            clashes.add(new Clash(theirs, mine, before));
        }
    }

    private static List<Edit> of(List<Step> group, boolean mine) {
        return group.stream().filter(step -> step.mine() == mine).map(Step::edit).toList();
    }

    /** Adds a passage; two words of which one is theirs and one is mine do not become one. */
    private void append(String passage) {
        text.append(joins(text, passage) ? " " : "").append(passage);
    }

    private static boolean joins(CharSequence first, CharSequence second) {
        return !first.isEmpty() && !second.isEmpty() && !Tokens.isSpace(first.charAt(first.length() - 1))
                && !Tokens.isSpace(second.charAt(0));
    }
}
