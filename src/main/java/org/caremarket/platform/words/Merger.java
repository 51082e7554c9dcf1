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
        text.append(base, at, base.length());
        return new Merge(text.toString(), clashes);
    }

    private static boolean touches(List<Step> group, Step next) {
        return group.stream().anyMatch(step -> step.edit().touches(next.edit()));
    }

    private void passage(List<Step> group, int from, int to) {
        text.append(base, at, from);
        at = to;
        var theirs = Edits.apply(base, from, to, of(group, false));
        var mine = Edits.apply(base, from, to, of(group, true));
        var before = base.substring(from, to);
        if (theirs.equals(mine) || mine.equals(before)) {
            text.append(theirs);
        } else if (theirs.equals(before)) {
            text.append(mine);
        } else {
            text.append(theirs).append(between(theirs, mine)).append(mine);
            clashes.add(new Clash(theirs, mine, before));
        }
    }

    private static List<Edit> of(List<Step> group, boolean mine) {
        return group.stream().filter(step -> step.mine() == mine).map(Step::edit).toList();
    }

    /** What keeps two passages apart that would else make one word. */
    private static String between(String theirs, String mine) {
        if (theirs.isEmpty() || mine.isEmpty() || Character.isWhitespace(theirs.charAt(theirs.length() - 1))
                || Character.isWhitespace(mine.charAt(0))) {
            return "";
        }
        return theirs.indexOf('\n') >= 0 || mine.indexOf('\n') >= 0 ? "\n\n" : " ";
    }
}
