package org.caremarket.platform.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Gives the headings of a text the levels they have on a page: from one level down, and none skipped. */
final class Headings {

    private static final int LOWEST = 6;

    private final int top;
    private final Deque<Integer> above = new ArrayDeque<>();

    Headings(int top) {
        if (top < 1 || top > LOWEST) {
            throw new IllegalArgumentException("There is no heading of level " + top);
        }
        this.top = top;
    }

    /** The level of the next heading, which was typed with so many marks. */
    int level(int typed) {
        while (!above.isEmpty() && above.peek() >= typed) {
            above.pop();
        }
        above.push(typed);
        return Math.min(LOWEST, top + above.size() - 1);
    }
}
