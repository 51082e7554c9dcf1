package org.caremarket.platform.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text that looks the same from its beginning to its end.
 *
 * @param text may be empty when it only marks a place; a line break is "\n"
 * @param link an address of the web or of mail, or "#" and the name of a place in this document; else empty
 * @param anchor the name of the place that begins here; else empty
 */
record Run(String text, Set<Mark> marks, String link, String anchor) {

    /** How a text differs from what stands around it. */
    enum Mark {
        STRONG, EMPHASIS, CODE, RAISED, LOWERED, STRUCK, UNDERLINED
    }

    static Run plain(String text) {
        return new Run(text, Set.of(), "", "");
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    Run strong() {
        var more = EnumSet.of(Mark.STRONG);
        more.addAll(marks);
        return new Run(text, more, link, anchor);
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
