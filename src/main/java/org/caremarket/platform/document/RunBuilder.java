package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;

/** Puts the runs of one paragraph together: white space counts once, and not at all at the beginning and the end. */
final class RunBuilder {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Run look = Run.plain("");
    private boolean visible;
    private char last = '\n';

    /** @param like what the text looks like; its own text does not count */
    void add(String more, Run like, boolean asTyped) {
        if (!look.marks().equals(like.marks()) || !look.link().equals(like.link())) {
            cut();
            look = new Run("", like.marks(), like.link(), "");
        }
        var clean = Signs.clean(more);
        for (int i = 0; i < clean.length(); i++) {
            var sign = clean.charAt(i);
            if (asTyped) {
                put(sign == ' ' && (last == '\n' || last == '\u00A0' || last == ' ') ? '\u00A0' : sign);
            } else if (sign != ' ' && sign != '\n') {
                put(sign);
            } else if (last != ' ' && last != '\n') {
                put(' ');
            }
        }
    }

    void lineBreak() {
        if (visible) {
            put('\n');
        }
    }

    /** Names this place. */
    void anchor(String name) {
        cut();
        runs.add(new Run("", look.marks(), "", name));
    }

    private void put(char sign) {
        text.append(sign);
        visible |= sign != ' ' && sign != '\n';
        last = sign;
    }

    private void cut() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), look.marks(), look.link(), ""));
            text.setLength(0);
        }
    }

    /** The paragraph so far, and begins another. Without anything to see it is empty, and its anchors go to the next. */
    List<Run> take() {
        cut();
        var taken = visible ? trimmed() : List.<Run>of();
        if (visible) {
            runs.clear();
        } else {
            runs.removeIf(run -> run.anchor().isEmpty());
        }
        visible = false;
        last = '\n';
        return taken;
    }

    private List<Run> trimmed() {
        var trimmed = new ArrayList<>(runs);
        for (int i = trimmed.size() - 1; i >= 0; i--) {
            var run = trimmed.get(i);
            var text = run.text().replaceFirst("[ \n]+\\z", "");
            if (!text.isEmpty()) {
                trimmed.set(i, new Run(text, run.marks(), run.link(), run.anchor()));
                break;
            }
            if (run.anchor().isEmpty()) {
                trimmed.remove(i);
            }
        }
        return List.copyOf(trimmed);
    }
}
