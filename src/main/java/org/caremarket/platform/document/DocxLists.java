package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.document.DocxItem.Line;

/** Numbers the items of Word's lists and moves them in, as Markdown wants it. */
final class DocxLists {

    /** Four spaces: enough below "1. " and not too many below "- ". */
    private static final String STEP = "    ";

    /** A list that is open, as deep as its place among the others. */
    private record Open(int list, int level) {}

    private final DocxNumbering numbering;
    private final List<Open> open = new ArrayList<>();
    /** How far each list and level has counted, which goes on after a paragraph in between. */
    private final Map<Open, Integer> counted = new HashMap<>();
    /** Whether the outermost list wears the other sign, which tells it from the one right before it. */
    private boolean other;
    private String indent = "";

    DocxLists(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** A paragraph, table or heading stands between what came and what comes. */
    void interrupted() {
        open.clear();
        other = false;
    }

    /** What stands before the words of an item. */
    String item(Line line) {
        while (!open.isEmpty() && open.getLast().level() > line.listLevel()) {
            counted.remove(open.removeLast());
        }
        var place = new Open(line.list(), line.listLevel());
        if (open.isEmpty() || open.getLast().level() < line.listLevel()) {
            open.add(place);
        } else if (!open.getLast().equals(place)) {
            open.set(open.size() - 1, place);
            other ^= true;
        }
        var level = numbering.level(line.list(), line.listLevel());
        var outside = STEP.repeat(open.size() - 1);
        String sign;
        if (level.kind().equals("bullet")) {
            sign = other ? "* " : "- ";
        } else {
            var number = counted.merge(place, level.start(), (before, start) -> before + 1);
            sign = number + (other ? ") " : ". ");
        }
        indent = outside + " ".repeat(sign.length());
        return outside + sign;
    }

    /** What stands before the further lines of the last item. */
    String indent() {
        return indent;
    }
}
