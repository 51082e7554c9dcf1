package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caremarket.platform.document.Run.Mark;

/** Writes runs as Markdown that means what was typed. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \t\u00A0]*(?:([#+=-])|([0-9]{1,9})([.)]))");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s<>\\\\]+", Pattern.CASE_INSENSITIVE);

    private final Remarks remarks;

    MarkdownText(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A paragraph; its line breaks stay. */
    String paragraph(List<Run> runs) {
        var text = inline(runs).strip();
        var lines = LINE_START.matcher(text).replaceAll(start -> start.group(1) != null
                ? "\\\\" + start.group(1) : start.group(2) + "\\\\" + start.group(3));
        return lines.replaceAll("[ \t]*\n[ \t]*", "\\\\\n");
    }

    /** The same in one line, for a cell or an item. */
    String line(List<Run> runs) {
        return paragraph(runs.stream().map(run -> new Run(run.text().replace('\n', ' '), run.marks(), run.link(), "")).toList());
    }

    private String inline(List<Run> runs) {
        var joined = joined(runs);
        var out = new StringBuilder();
        for (int i = 0; i < joined.size(); i++) {
            var run = joined.get(i);
            var text = run.text();
            var core = text.strip();
            if (core.isEmpty()) {
                out.append(text);
                continue;
            }
            var from = text.indexOf(core);
            var before = text.substring(0, from);
            var after = text.substring(from + core.length());
            out.append(before);
            var last = before.isEmpty() ? lastSign(out) : ' ';
            var next = !after.isEmpty() ? ' ' : i + 1 < joined.size() ? joined.get(i + 1).text().charAt(0) : ' ';
            out.append(marked(run, core, last, next)).append(after);
        }
        return out.toString();
    }

    /** Neighbours that look the same are one, or their marks would run into each other. */
    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.link().equals(run.link()) && (run.text().isBlank() && run.link().isEmpty()
                    || last.has(Mark.STRONG) == run.has(Mark.STRONG) && last.has(Mark.EMPHASIS) == run.has(Mark.EMPHASIS))) {
                joined.set(joined.size() - 1, new Run(last.text() + run.text(), last.marks(), last.link(), ""));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static char lastSign(StringBuilder out) {
        return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    }

    private String marked(Run run, String core, char before, char after) {
        var text = SIGNS.matcher(core).replaceAll("\\\\$0");
        var mark = (run.has(Mark.STRONG) ? "**" : "") + (run.has(Mark.EMPHASIS) ? "*" : "");
        if (!mark.isEmpty() && opens(before, core.charAt(0)) && opens(after, core.charAt(core.length() - 1))) {
            text = mark + text + mark;
        } else if (!mark.isEmpty()) {
            remarks.add("Bold or italic within a word could not be kept");
        }
        if (run.link().isEmpty()) {
            return text;
        }
        if (!ADDRESS.matcher(run.link()).matches()) {
            remarks.add("The address of a link could not be kept");
            return text;
        }
        return "[" + text + "](<" + run.link() + ">)";
    }

    /** Whether Markdown takes a mark between two signs as one: not beside a letter when what it marks begins with none. */
    private static boolean opens(char outside, char inside) {
        return Character.isLetterOrDigit(inside) || !Character.isLetterOrDigit(outside);
    }
}
