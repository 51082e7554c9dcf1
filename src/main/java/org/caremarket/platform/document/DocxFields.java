package org.caremarket.platform.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Follows Word's older way to write a link: signs around an instruction and what it gives. */
final class DocxFields {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
    private static final int OPEN_AT_MOST = 50;

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();

    void sign(String kind) {
        switch (kind) {
            case "begin" -> {
                if (open.size() >= OPEN_AT_MOST) {
                    throw UnreadableDocumentException.damaged();
                }
                open.push(new StringBuilder());
                links.push("");
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    var link = LINK.matcher(open.peek());
                    links.pop();
                    links.push(link.matches() ? link.group(1) : "");
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    open.pop();
                    links.pop();
                }
            }
            default -> { }
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    /** Where the text now being read leads; empty for nowhere. */
    String link() {
        return links.stream().filter(link -> !link.isEmpty()).findFirst().orElse("");
    }
}
